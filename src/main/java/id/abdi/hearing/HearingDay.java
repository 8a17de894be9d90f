package id.abdi.hearing;

import id.abdi.calendar.LocalTimeZone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The government's day. */
@Component
class HearingDay {
    private final LocalTimeZone zone;
    private final Clock clock;

    HearingDay(LocalTimeZone zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    LocalDate day() {
        return zone.day(clock.instant());
    }

    LocalDate day(Instant moment) {
        return zone.day(moment);
    }
}
