package id.abdi.calendar;

/** One version of a holiday, never changed, only followed by the next. */
record RecordedHoliday(
        HolidayId id, Holiday holiday, int version, boolean withdrawn, String source, Recording recording) {}
