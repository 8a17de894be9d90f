package id.abdi.roster;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RosterSql implements Rosters {
    private static final String SHIFT = "s.id, s.unit, s.code, s.name, s.begins, s.ends";

    private final JdbcClient jdbc;

    RosterSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A day in one version; neither free nor with a shift where nothing is planned any more. */
    record Stored(int version, boolean free, @Nullable Shift shift) {
        /** The word of the grid for it. */
        String code() {
            return free ? RosterCode.FREE : shift == null ? RosterCode.OPEN : shift.code();
        }
    }

    /** One planner a person until the transaction ends. */
    void lock(EmployeeId employee) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "roster " + employee)
                .query(row -> {});
    }

    void insert(Shift shift, Mark mark) {
        mark.on(jdbc.sql("""
                        with shift as (
                            insert into roster.shift (
                                id, unit, code, name, begins, ends, recorded_by, via, recorded_at, leaf)
                            values (:id, :unit, :code, :name, :begins, :ends, :by, :via, :now, :leaf)
                        )
                        insert into roster.shift_in_use (shift, unit, code)
                        values (:id, :unit, :code)
                        """))
                .param("id", shift.id().value())
                .param("unit", shift.unit().value())
                .param("code", shift.code())
                .param("name", shift.name())
                .param("begins", shift.begins())
                .param("ends", shift.ends())
                .update();
    }

    void end(Shift.Id shift, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into roster.shift_end (shift, recorded_by, via, recorded_at, leaf)
                        values (:shift, :by, :via, :now, :leaf)
                        """)).param("shift", shift.value()).update();
        jdbc.sql("delete from roster.shift_in_use where shift = :shift")
                .param("shift", shift.value())
                .update();
    }

    /** One that can be planned. */
    Optional<Shift> find(Shift.Id id) {
        return jdbc.sql("select " + SHIFT + """
                         from roster.shift s
                        join roster.shift_in_use u on u.shift = s.id
                        where s.id = :id
                        """)
                .param("id", id.value())
                .query((row, index) -> shift(row))
                .optional();
    }

    /** Those that can be planned, of these very units, in the order of the day. */
    List<Shift> of(Collection<UnitId> units) {
        return jdbc.sql("select " + SHIFT + """
                         from roster.shift s
                        join roster.shift_in_use u on u.shift = s.id
                        where s.unit = any(:units)
                        order by s.begins, s.code
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, index) -> shift(row))
                .list();
    }

    /** The newest version of each day. */
    Map<EmployeeId, Map<LocalDate, Stored>> newest(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        Map<EmployeeId, Map<LocalDate, Stored>> newest = new HashMap<>();
        if (people.isEmpty()) {
            return newest;
        }
        jdbc.sql("""
                        select distinct on (d.employee, d.day) d.employee, d.day, d.version, d.free,
                        """ + SHIFT + """
                         from roster.day d
                        left join roster.shift s on s.id = d.shift
                        where d.employee = any(:people)
                          and d.day between :first and :last
                        order by d.employee, d.day, d.version desc
                        """)
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    Shift shift = row.getString("code") == null ? null : shift(row);
                    newest.computeIfAbsent(
                                    new EmployeeId(row.getObject("employee", UUID.class)), none -> new TreeMap<>())
                            .put(
                                    row.getObject("day", LocalDate.class),
                                    new Stored(row.getInt("version"), row.getBoolean("free"), shift));
                });
        return newest;
    }

    @Override
    public Map<EmployeeId, Map<LocalDate, PlannedDay>> between(
            Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        Map<EmployeeId, Map<LocalDate, PlannedDay>> planned = new HashMap<>();
        newest(people, first, last)
                .forEach((person, days) -> days.forEach((day, stored) -> {
                    if (stored.free() || stored.shift() != null) {
                        planned.computeIfAbsent(person, none -> new TreeMap<>())
                                .put(day, new PlannedDay(day, stored.shift()));
                    }
                }));
        return planned;
    }

    /** @param days what changes, with the version that each gets */
    void insert(UUID plan, EmployeeId employee, NavigableMap<LocalDate, Stored> days, Mark mark) {
        @Nullable UUID[] shifts = new @Nullable UUID[days.size()];
        int place = 0;
        for (Stored day : days.values()) {
            shifts[place++] = id(day);
        }
        mark.on(jdbc.sql("""
                        insert into roster.plan (
                            id, employee, first_day, last_day, recorded_by, via, recorded_at, leaf)
                        values (:id, :employee, :first, :last, :by, :via, :now, :leaf)
                        """))
                .param("id", plan)
                .param("employee", employee.value())
                .param("first", days.firstKey())
                .param("last", days.lastKey())
                .update();
        jdbc.sql("""
                        insert into roster.day (employee, day, version, free, shift, plan, leaf)
                        select :employee, n.day, n.version, n.free, n.shift, :plan, :leaf
                        from unnest(:days::date[], :versions::int[], :free::boolean[], :shifts::uuid[])
                            as n (day, version, free, shift)
                        """)
                .param("employee", employee.value())
                .param("plan", plan)
                .param("leaf", mark.receipt().leaf())
                .param("days", days.keySet().stream().map(LocalDate::toString).toArray(String[]::new))
                .param("versions", days.values().stream().map(Stored::version).toArray(Integer[]::new))
                .param("free", days.values().stream().map(Stored::free).toArray(Boolean[]::new))
                .param("shifts", shifts)
                .update();
    }

    private static @Nullable UUID id(Stored day) {
        Shift shift = day.shift();
        return shift == null ? null : shift.id().value();
    }

    private static Shift shift(ResultSet row) throws SQLException {
        return new Shift(
                new Shift.Id(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getObject("begins", LocalTime.class),
                row.getObject("ends", LocalTime.class));
    }
}
