package id.abdi.clocking;

import id.abdi.clocking.Touches.Ahead;
import id.abdi.clocking.Touches.Machine;
import id.abdi.clocking.Touches.Touch;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeviceUserSql {
    private static final String SELECT = """
            select u.id, u.serial, u.pin, u.employee, lower(f.period) as first, upper(f.period) as after, u.witness
            from clocking.device_user_in_force f
            join clocking.device_user u on u.id = f.device_user
            """;

    private final JdbcClient jdbc;

    DeviceUserSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A user of a device who is nobody yet. */
    record Unknown(String pin, long touches, Instant first, Instant last) {}

    void insert(DeviceUser user, Mark mark) {
        mark.on(jdbc.sql("""
                        with fact as (
                            insert into clocking.device_user (
                                id, serial, pin, employee, first_day, witness, recorded_by, via, recorded_at, leaf)
                            values (:id, :serial, :pin, :employee, :first, :witness, :by, :via, :now, :leaf)
                        )
                        insert into clocking.device_user_in_force (device_user, serial, pin, employee, period)
                        values (:id, :serial, :pin, :employee, daterange(:first, null))
                        """))
                .param("id", user.id().value())
                .param("serial", user.serial().value())
                .param("pin", user.pin())
                .param("employee", user.employee().value())
                .param("first", user.period().from())
                .param("witness", user.witness())
                .update();
    }

    /** @param after the first day on which it does not count any more */
    void end(DeviceUser.Id user, LocalDate after, String reason, Mark mark) {
        mark.on(jdbc.sql("""
                        with fact as (
                            insert into clocking.device_user_end (
                                device_user, after, reason, recorded_by, via, recorded_at, leaf)
                            values (:id, :after, :reason, :by, :via, :now, :leaf)
                        )
                        update clocking.device_user_in_force
                        set period = period * daterange(null, :after)
                        where device_user = :id
                        """))
                .param("id", user.value())
                .param("after", after)
                .param("reason", reason)
                .update();
    }

    /** One that still goes on. */
    Optional<DeviceUser> open(DeviceUser.Id id) {
        return jdbc.sql(SELECT + " where u.id = :id and upper_inf(f.period)")
                .param("id", id.value())
                .query(DeviceUserSql::user)
                .optional();
    }

    /** Everybody who ever was a user of that device, by number and day. */
    List<DeviceUser> of(DeviceSerial serial) {
        return jdbc.sql(SELECT + """
                         where u.serial = :serial and not isempty(f.period)
                        order by length(u.pin), u.pin, first
                        """)
                .param("serial", serial.value())
                .query(DeviceUserSql::user)
                .list();
    }

    /** Which would stand in the way of that user from that day on. */
    List<DeviceUser> inTheWay(DeviceUser user) {
        return jdbc.sql(SELECT + """
                         where u.serial = :serial
                          and (u.pin = :pin or u.employee = :employee)
                          and f.period && daterange(:first, null)
                        order by first
                        """)
                .param("serial", user.serial().value())
                .param("pin", user.pin())
                .param("employee", user.employee().value())
                .param("first", user.period().from())
                .query(DeviceUserSql::user)
                .list();
    }

    /** Who touched the device since then without being anybody on that day, most touches first. */
    List<Unknown> unknown(DeviceSerial serial, Instant since, LocalDate day, int limit) {
        return jdbc.sql("""
                        select p.pin, count(*) as touches, min(p.at) as first, max(p.at) as last
                        from clocking.punch p
                        where p.serial = :serial
                          and p.at >= :since
                          and not exists (
                            select 1
                            from clocking.device_user_in_force f
                            where f.serial = p.serial and f.pin = p.pin and f.period @> :day::date)
                        group by p.pin
                        order by touches desc, p.pin
                        limit :limit
                        """)
                .param("serial", serial.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("day", day)
                .param("limit", limit)
                .query((row, index) -> new Unknown(
                        row.getString("pin"),
                        row.getLong("touches"),
                        row.getObject("first", OffsetDateTime.class).toInstant(),
                        row.getObject("last", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * The touches of these people in that time, in order.
     *
     * @param zone in which a day is a day
     */
    Map<EmployeeId, List<Touch>> touches(Collection<EmployeeId> people, Instant from, Instant to, ZoneId zone) {
        Map<EmployeeId, List<Touch>> touches = new HashMap<>();
        jdbc.sql("""
                        select f.employee, p.at, p.serial
                        from clocking.device_user_in_force f
                        join clocking.punch p
                          on p.serial = f.serial
                         and p.pin = f.pin
                         and p.at >= :from
                         and p.at < :to
                         and f.period @> (p.at at time zone :zone)::date
                        where f.employee = any(:people)
                        order by p.at
                        """)
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("zone", zone.getId())
                .query(row -> {
                    touches.computeIfAbsent(
                                    new EmployeeId(row.getObject("employee", UUID.class)), first -> new ArrayList<>())
                            .add(new Touch(
                                    row.getObject("at", OffsetDateTime.class).toInstant(),
                                    new DeviceSerial(row.getString("serial"))));
                });
        return touches;
    }

    /** @param from when that day begins */
    Map<EmployeeId, List<Machine>> machines(Collection<EmployeeId> people, LocalDate day, Instant from, Instant to) {
        Map<EmployeeId, List<Machine>> machines = new HashMap<>();
        jdbc.sql("""
                        with known as materialized (
                            select f.employee, f.serial
                            from clocking.device_user_in_force f
                            where f.employee = any(:people)
                              and f.period |@> :day::date),
                        told as materialized (
                            select s.serial, d.name, coalesce(d.network, s.serial) as place,
                                (select min(p.at) from clocking.punch p
                                 where p.serial = s.serial and p.at >= :from and p.at < :to) as first,
                                (select max(p.at) from clocking.punch p
                                 where p.serial = s.serial and p.at >= :from and p.at < :to) as last,
                                coalesce(c.drift_seconds, 0) as drift
                            from (select distinct serial from known) s
                            join lateral (
                                select v.name, v.network
                                from clocking.device v
                                where v.serial = s.serial
                                order by v.version desc
                                limit 1) d on true
                            left join clocking.contact c on c.serial = s.serial)
                        select k.employee, t.serial, t.name, t.place, t.first, t.last, t.drift
                        from known k
                        join told t on t.serial = k.serial
                        order by t.serial
                        """)
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("day", day)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    machines.computeIfAbsent(
                                    new EmployeeId(row.getObject("employee", UUID.class)), first -> new ArrayList<>())
                            .add(new Machine(
                                    new DeviceSerial(row.getString("serial")),
                                    row.getString("name"),
                                    row.getString("place"),
                                    moment(row, "first"),
                                    moment(row, "last"),
                                    row.getInt("drift")));
                });
        return machines;
    }

    /** What was kept aside of these people as from the future; a line begins with the user and the time. */
    Map<EmployeeId, List<Ahead>> ahead(Collection<EmployeeId> people, LocalDate day, Instant from, Instant to) {
        Map<EmployeeId, List<Ahead>> ahead = new HashMap<>();
        jdbc.sql("""
                        with line as materialized (
                            select q.serial, btrim(split_part(ltrim(q.text, E' \\t'), E'\\t', 1)) as pin,
                                btrim(split_part(ltrim(q.text, E' \\t'), E'\\t', 2)) as told
                            from (
                                select distinct d.serial
                                from clocking.device_user_in_force d
                                where d.employee = any(:people)) s
                            join clocking.batch b
                              on b.serial = s.serial
                             and b.recorded_at >= :from
                             and b.recorded_at < :to
                             and b.quarantined > 0
                            join clocking.quarantined_line q
                              on q.serial = b.serial and q.batch = b.id and q.reason = :reason)
                        select f.employee, l.serial, l.told, u.users
                        from line l
                        join (select serial, count(distinct pin) as users from line group by serial) u
                          on u.serial = l.serial
                        join clocking.device_user_in_force f on f.serial = l.serial and f.pin = l.pin
                        where f.employee = any(:people)
                          and f.period |@> :day::date
                        order by l.told
                        """)
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("day", day)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("reason", PunchReader.FUTURE)
                .query(row -> {
                    ahead.computeIfAbsent(
                                    new EmployeeId(row.getObject("employee", UUID.class)), first -> new ArrayList<>())
                            .add(new Ahead(
                                    new DeviceSerial(row.getString("serial")),
                                    row.getString("told"),
                                    row.getInt("users")));
                });
        return ahead;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static DeviceUser user(ResultSet row, int index) throws SQLException {
        return new DeviceUser(
                new DeviceUser.Id(row.getObject("id", UUID.class)),
                new DeviceSerial(row.getString("serial")),
                row.getString("pin"),
                new EmployeeId(row.getObject("employee", UUID.class)),
                new Period(row.getObject("first", LocalDate.class), row.getObject("after", LocalDate.class)),
                row.getString("witness"));
    }
}
