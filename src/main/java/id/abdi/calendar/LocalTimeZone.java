package id.abdi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The government's own time: WIB, WITA or WIT (setting {@code abdi.time-zone}). Days are always days of this zone. */
public interface LocalTimeZone {
    ZoneId zone();

    /** The local day of that moment. */
    LocalDate day(Instant moment);

    /** The moment of that local hour. */
    Instant at(LocalDate day, LocalTime hour);

    /** The moment at which that day begins. */
    default Instant begin(LocalDate day) {
        return at(day, LocalTime.MIDNIGHT);
    }

    /** {@code WIB}, {@code WITA} or {@code WIT}. */
    String abbreviation();
}
