package id.abdi.clocking;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredTouches implements Touches {
    private final DeviceUserSql sql;
    private final PunchSql punches;
    private final LocalTimeZone zone;

    StoredTouches(DeviceUserSql sql, PunchSql punches, LocalTimeZone zone) {
        this.sql = sql;
        this.punches = punches;
        this.zone = zone;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, List<Touch>> of(Collection<EmployeeId> people, Instant from, Instant to) {
        return people.isEmpty() ? Map.of() : sql.touches(people, from, to, zone.zone());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, List<Machine>> machines(Collection<EmployeeId> people, LocalDate day) {
        return people.isEmpty() ? Map.of() : sql.machines(people, day, zone.begin(day), zone.begin(day.plusDays(1)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeviceSerial> devices() {
        return punches.serials();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, List<Ahead>> ahead(Collection<EmployeeId> people, LocalDate day) {
        return people.isEmpty() ? Map.of() : sql.ahead(people, day, zone.begin(day), zone.begin(day.plusDays(1)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tap> at(DeviceSerial device, Instant from, Instant to) {
        return punches.taps(device, from, to, zone.zone());
    }
}
