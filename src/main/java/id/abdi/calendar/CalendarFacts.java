package id.abdi.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything recorded about days, put in order; small enough to stay in memory. */
record CalendarFacts(HolidayTable holidays, Map<Integer, Ramadan> ramadans, List<AddedPattern> patterns) {
    /** A work pattern that BKPSDM added, with its name. */
    record AddedPattern(WorkPattern pattern, String name) {}

    static CalendarFacts of(List<RecordedHoliday> holidays, List<Ramadan> ramadans, List<AddedPattern> patterns) {
        Map<Integer, Ramadan> newest = new TreeMap<>();
        ramadans.stream()
                .sorted(Comparator.comparing(Ramadan::version))
                .forEach(ramadan -> newest.put(ramadan.hijriYear(), ramadan));
        return new CalendarFacts(HolidayTable.of(holidays), newest, List.copyOf(patterns));
    }

    boolean ramadan(LocalDate day) {
        return ramadans.values().stream().anyMatch(ramadan -> ramadan.days().contains(day));
    }

    Optional<Ramadan> ramadan(int hijriYear) {
        return Optional.ofNullable(ramadans.get(hijriYear));
    }
}
