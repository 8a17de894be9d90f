package id.abdi.calendar;

import id.abdi.calendar.HolidayTable.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holidays that are not recorded yet, with the days that they would change (complaint 22).
 *
 * @param known the version of the asked day that holds now, 0 for none
 * @param backdated a day has passed, and reports of it stay as they are
 */
record HolidayProposal(List<RecordedHoliday> versions, List<Change> changes, int known, boolean backdated) {
    /** What a day is now and would be then, for whom. */
    record Change(
            Place place, @Nullable Holiday before, @Nullable Holiday after) {}

    static HolidayProposal of(HolidayTable now, List<RecordedHoliday> versions, int known, LocalDate today) {
        List<Change> changes = versions.stream()
                .map(version -> change(now, version))
                .sorted(Comparator.comparing(change -> change.place().day()))
                .toList();
        boolean backdated =
                changes.stream().anyMatch(change -> change.place().day().isBefore(today));
        return new HolidayProposal(versions, changes, known, backdated);
    }

    private static Change change(HolidayTable now, RecordedHoliday version) {
        Place place = Place.of(version.holiday());
        Holiday before = now.current(place)
                .filter(current -> !current.withdrawn())
                .map(RecordedHoliday::holiday)
                .orElse(null);
        return new Change(place, before, version.withdrawn() ? null : version.holiday());
    }
}
