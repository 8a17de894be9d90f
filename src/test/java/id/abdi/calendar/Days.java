package id.abdi.calendar;

import id.abdi.identity.Via;
import id.abdi.kernel.UnitId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holidays for tests of rules. The days around Eid are those of March 2026: Friday 20 to Tuesday 24. */
final class Days {
    private static final Recording RECORDING = new Recording(null, Via.COMMAND, Instant.parse("2026-01-02T01:00:00Z"));

    private Days() {}

    static List<RecordedHoliday> eid() {
        return List.of(
                holiday("2026-03-19", HolidayKind.NATIONAL, "Hari Suci Nyepi"),
                holiday("2026-03-20", HolidayKind.JOINT, "Cuti bersama Idulfitri"),
                holiday("2026-03-21", HolidayKind.NATIONAL, "Idulfitri 1447 H"),
                holiday("2026-03-22", HolidayKind.NATIONAL, "Idulfitri 1447 H"),
                holiday("2026-03-23", HolidayKind.JOINT, "Cuti bersama Idulfitri"),
                holiday("2026-03-24", HolidayKind.JOINT, "Cuti bersama Idulfitri"));
    }

    static RecordedHoliday holiday(String day, HolidayKind kind, String description) {
        return version(day, kind, description, null, 1, false);
    }

    static RecordedHoliday regional(String day, UnitId unit) {
        return version(day, HolidayKind.REGIONAL, "Hari jadi", unit, 1, false);
    }

    static RecordedHoliday version(
            String day, HolidayKind kind, String description, @Nullable UnitId unit, int version, boolean withdrawn) {
        Holiday holiday = new Holiday(LocalDate.parse(day), kind, description, unit);
        return new RecordedHoliday(HolidayId.fresh(), holiday, version, withdrawn, "", RECORDING);
    }

    static WorkDays with(RecordedHoliday... holidays) {
        return new WorkDays(HolidayTable.of(Arrays.asList(holidays)));
    }

    /** The pattern that tables of cases call five, six, all and market (Sunday and Tuesday). */
    static WorkPattern pattern(String name) {
        return switch (name) {
            case "five" -> WorkPattern.FIVE_DAYS;
            case "six" -> WorkPattern.SIX_DAYS;
            case "all" -> WorkPattern.ALL_DAYS;
            default -> new WorkPattern("MARKET", Set.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY), false, 2);
        };
    }
}
