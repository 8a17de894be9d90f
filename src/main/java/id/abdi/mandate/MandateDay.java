package id.abdi.mandate;

import id.abdi.calendar.LocalTimeZone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The government's day and moment. */
@Component
class MandateDay {
    private final LocalTimeZone zone;
    private final Clock clock;

    MandateDay(LocalTimeZone zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate day() {
        return zone.day(now());
    }
}
