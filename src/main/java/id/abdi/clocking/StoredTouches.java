package id.abdi.clocking;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredTouches implements Touches {
    private final DeviceUserSql sql;
    private final LocalTimeZone zone;

    StoredTouches(DeviceUserSql sql, LocalTimeZone zone) {
        this.sql = sql;
        this.zone = zone;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, List<Touch>> of(Collection<EmployeeId> people, Instant from, Instant to) {
        return people.isEmpty() ? Map.of() : sql.touches(people, from, to, zone.zone());
    }
}
