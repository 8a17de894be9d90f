package id.abdi.calendar;

import id.abdi.identity.Via;
import id.abdi.kernel.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holidays of one unit, for the tests of the modules above. */
@Component
public class GivenHolidays {
    private final RecordHolidays record;
    private final Clock clock;

    GivenHolidays(RecordHolidays record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /** A regional holiday of that unit and all below it, or its withdrawal by a second version. */
    @Transactional
    public void of(UnitId unit, LocalDate day, int version, boolean withdrawn) {
        record.record(List.of(new RecordedHoliday(
                HolidayId.fresh(),
                new Holiday(day, HolidayKind.REGIONAL, "Contoh libur", unit),
                version,
                withdrawn,
                "Contoh",
                new Recording(null, Via.COMMAND, clock.instant()))));
    }
}
