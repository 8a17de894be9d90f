package id.abdi.personnel;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.intake.ImportOptions;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** From when the rows of a file hold: as asked for, else the first file from 1 January of this year, later ones from today. */
@Component
class Begin {
    private final LocalTimeZone zone;
    private final Clock clock;

    Begin(LocalTimeZone zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    LocalDate today() {
        return zone.day(clock.instant());
    }

    LocalDate of(ImportOptions options, boolean first) {
        LocalDate asked = options.asOf();
        if (asked != null) {
            return asked;
        }
        return first ? today().withDayOfYear(1) : today();
    }
}
