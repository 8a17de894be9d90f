package id.abdi.discipline;

import id.abdi.calendar.LocalTimeZone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The government's day and moment. */
@Component
class CaseDay {
    private final LocalTimeZone zone;
    private final Clock clock;

    CaseDay(LocalTimeZone zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    LocalDate day() {
        return zone.day(now());
    }

    LocalDate day(Instant moment) {
        return zone.day(moment);
    }

    /** When that day begins. */
    Instant begin(LocalDate day) {
        return zone.begin(day);
    }

    Instant now() {
        return clock.instant();
    }
}
