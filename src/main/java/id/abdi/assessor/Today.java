package id.abdi.assessor;

import id.abdi.calendar.LocalTimeZone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The government's day and moment. */
@Component
class Today {
    private final LocalTimeZone zone;
    private final Clock clock;

    Today(LocalTimeZone zone, Clock clock) {
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
