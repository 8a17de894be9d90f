package id.abdi.calendar;

import id.abdi.kernel.Period;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All holidays, put in order so that the one of a day in a scope is found at once (W-7). */
final class HolidayTable {
    /** A day and for whom. */
    record Place(LocalDate day, @Nullable UnitId unit) {
        static Place of(Holiday holiday) {
            return new Place(holiday.date(), holiday.unit());
        }
    }

    private final Map<Place, RecordedHoliday> newest = new HashMap<>();
    /** Days of which anything is recorded, for whomever; most days are asked for in vain. */
    private final Set<LocalDate> days = new HashSet<>();

    private HolidayTable(Collection<RecordedHoliday> versions) {
        for (RecordedHoliday version : versions) {
            days.add(version.holiday().date());
            newest.merge(
                    Place.of(version.holiday()),
                    version,
                    (one, other) -> one.version() > other.version() ? one : other);
        }
    }

    static HolidayTable of(Collection<RecordedHoliday> versions) {
        return new HolidayTable(versions);
    }

    /** The same table with more versions, for a look at what they would change. */
    HolidayTable with(Collection<RecordedHoliday> more) {
        HolidayTable table = new HolidayTable(newest.values());
        more.forEach(version -> {
            table.days.add(version.holiday().date());
            table.newest.put(Place.of(version.holiday()), version);
        });
        return table;
    }

    /** The holiday of that day, the nearest unit's own first. */
    Optional<Holiday> on(LocalDate day, Scope scope) {
        if (!days.contains(day)) {
            return Optional.empty();
        }
        for (UnitId unit : scope.nearestFirst()) {
            Optional<Holiday> own = own(new Place(day, unit));
            if (own.isPresent()) {
                return own;
            }
        }
        return own(new Place(day, null));
    }

    private Optional<Holiday> own(Place place) {
        return current(place).filter(version -> !version.withdrawn()).map(RecordedHoliday::holiday);
    }

    /** The newest version, also where it was withdrawn. */
    Optional<RecordedHoliday> current(Place place) {
        return Optional.ofNullable(newest.get(place));
    }

    Optional<RecordedHoliday> byId(HolidayId id) {
        return newest.values().stream()
                .filter(version -> version.id().equals(id) && !version.withdrawn())
                .findFirst();
    }

    /** All holidays of those days, for whomever, by date. */
    List<RecordedHoliday> within(Period days) {
        return newest.values().stream()
                .filter(version ->
                        !version.withdrawn() && days.contains(version.holiday().date()))
                .sorted(Comparator.comparing(
                                (RecordedHoliday version) -> version.holiday().date())
                        .thenComparing(version -> version.holiday().description()))
                .toList();
    }
}
