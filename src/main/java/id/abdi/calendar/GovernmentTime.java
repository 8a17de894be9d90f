package id.abdi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class GovernmentTime implements LocalTimeZone {
    private static final Map<Integer, String> NAMES = Map.of(7, "WIB", 8, "WITA", 9, "WIT");
    private static final int HOUR = 3600;

    private final ZoneId zone;

    GovernmentTime(@Value("${abdi.time-zone:Asia/Jakarta}") ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    @Override
    public Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(zone).toInstant();
    }

    @Override
    public String abbreviation() {
        int seconds = zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds();
        return NAMES.getOrDefault(seconds / HOUR, zone.getId());
    }
}
