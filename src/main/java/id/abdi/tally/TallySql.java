package id.abdi.tally;

import static java.time.ZoneOffset.UTC;

import id.abdi.database.BulkCopy;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory.Stay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept, and what is still to be reckoned. */
@Repository
class TallySql {
    private static final String COUNTS = """
            people, on_duty, reported, late, above, expected, below, no_result, activities, minutes, measured,
            claimed_minutes, standard_minutes
            """;

    private static final String COPY = "copy tally.unit_day (unit, day, whole, " + COUNTS + ") from stdin";

    private final JdbcClient jdbc;
    private final BulkCopy copy;

    TallySql(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    Optional<Instant> followedUntil() {
        return jdbc.sql("select until from tally.followed")
                .query((row, index) ->
                        row.getObject("until", OffsetDateTime.class).toInstant())
                .optional();
    }

    void follow(Instant until) {
        jdbc.sql("""
                        insert into tally.followed (until) values (:until)
                        on conflict (one) do update set until = excluded.until
                        """).param("until", until.atOffset(UTC)).update();
    }

    /** The days of that range that were never reckoned, the newest first. */
    List<LocalDate> uncounted(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select d.day::date
                        from generate_series(:first::date, :last::date, interval '1 day') d (day)
                        where not exists (
                            select 1
                            from tally.counted_day c
                            where c.day = d.day::date)
                        order by d.day desc
                        """)
                .param("first", first)
                .param("last", last)
                .query(LocalDate.class)
                .list();
    }

    Optional<LocalDate> firstCounted() {
        return jdbc.sql("select min(day) from tally.counted_day")
                .query(LocalDate.class)
                .optional();
    }

    /** The oldest first. */
    List<LocalDate> countedDays() {
        return jdbc.sql("select day from tally.counted_day order by day")
                .query(LocalDate.class)
                .list();
    }

    /** Lets everything be made again from the facts. */
    void everythingDue() {
        jdbc.sql("insert into tally.due (day, unit) select day, null from tally.counted_day on conflict do nothing")
                .update();
    }

    /** The days that wait, the newest first. */
    List<LocalDate> dueDays() {
        return jdbc.sql("""
                        select distinct day from tally.due order by day desc
                        """).query(LocalDate.class).list();
    }

    void due(Due due) {
        jdbc.sql("""
                        insert into tally.due (day, unit)
                        select day, null
                        from unnest(:days::date[]) day
                        on conflict do nothing
                        """)
                .param("days", due.whole().stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
        due.some()
                .forEach((day, units) -> jdbc.sql("""
                        insert into tally.due (day, unit)
                        select :day, unit
                        from unnest(:units) unit
                        on conflict do nothing
                        """)
                        .param("day", day)
                        .param("units", ids(units))
                        .update());
    }

    /** One at a time reckons a day, so that what was read later is also written later. */
    void lock(LocalDate day) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "tally " + day)
                .query(row -> {});
    }

    /** Takes what waits of that day; an empty unit stands for all of them. */
    Set<Optional<UnitId>> take(LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                        delete from tally.due
                        where day = :day
                        returning unit
                        """)
                .param("day", day)
                .query((row, index) ->
                        Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new))
                .list());
    }

    /** Puts these counts in the place of all that is kept of the day. */
    void replace(LocalDate day, Map<UnitId, DayCount> counts, Instant now) {
        jdbc.sql("delete from tally.unit_day where day = :day and not whole")
                .param("day", day)
                .update();
        insert(day, counts, false);
        jdbc.sql("""
                        insert into tally.counted_day (day, counted_at)
                        values (:day, :now)
                        on conflict (day) do update
                        set counted_at = excluded.counted_at
                        """).param("day", day).param("now", now.atOffset(UTC)).update();
    }

    /** The same for some units. */
    void replace(LocalDate day, Set<UnitId> units, Map<UnitId, DayCount> counts) {
        jdbc.sql("""
                        delete from tally.unit_day
                        where day = :day
                          and unit = any(:units)
                          and not whole
                        """).param("day", day).param("units", ids(units)).update();
        insert(day, counts, false);
    }

    /** Puts these sums of whole units in the place of those that are kept of the day. */
    void replaceWholes(LocalDate day, Map<UnitId, DayCount> wholes) {
        jdbc.sql("delete from tally.unit_day where day = :day and whole")
                .param("day", day)
                .update();
        insert(day, wholes, true);
    }

    /** Until when the reckoning of that day knows what happened. */
    void seen(LocalDate day, Instant now) {
        jdbc.sql("update tally.counted_day set counted_at = :now where day = :day")
                .param("day", day)
                .param("now", now.atOffset(UTC))
                .update();
    }

    Map<LocalDate, Instant> counted() {
        Map<LocalDate, Instant> counted = new HashMap<>();
        jdbc.sql("select day, counted_at from tally.counted_day").query(row -> {
            counted.put(
                    row.getObject("day", LocalDate.class),
                    row.getObject("counted_at", OffsetDateTime.class).toInstant());
        });
        return counted;
    }

    Optional<Instant> countedAt(LocalDate day) {
        return jdbc.sql("select counted_at from tally.counted_day where day = :day")
                .param("day", day)
                .query((row, index) ->
                        row.getObject("counted_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private void insert(LocalDate day, Map<UnitId, DayCount> counts, boolean whole) {
        copy.rows(COPY, counts.entrySet(), unit -> {
            DayCount count = unit.getValue();
            return new Object[] {
                unit.getKey(),
                day,
                whole,
                count.people(),
                count.onDuty(),
                count.reported(),
                count.late(),
                count.above(),
                count.expected(),
                count.below(),
                count.noResult(),
                count.activities(),
                count.minutes(),
                count.measured(),
                count.claimedMinutes(),
                count.standardMinutes()
            };
        });
    }

    /** What is kept of these days, both included, each unit by itself. */
    List<UnitDay> all(LocalDate first, LocalDate last) {
        return jdbc.sql("select unit, day, " + COUNTS + """
                        from tally.unit_day
                        where day between :first and :last
                          and not whole
                        order by day, unit
                        """)
                .param("first", first)
                .param("last", last)
                .query((row, index) -> unitDay(row, "unit"))
                .list();
    }

    /** Each of these units on the days of its stay: the top by itself, the others with all that stood below them. */
    List<UnitDay> sums(UnitId top, Collection<Stay> stays) {
        return jdbc.sql("""
                        select distinct on (u.unit, u.day) u.unit, u.day,
                        """ + COUNTS + """
                        from unnest(:units::uuid[], :firsts::date[], :lasts::date[]) s (unit, first, last)
                        join tally.unit_day u on u.unit = s.unit and u.day between s.first and s.last
                        where not (u.whole and u.unit = :top)
                        order by u.unit, u.day, u.whole desc
                        """)
                .param("top", top.value())
                .param("units", column(stays, stay -> stay.unit().toString()))
                .param("firsts", column(stays, stay -> stay.first().toString()))
                .param("lasts", column(stays, stay -> stay.last().toString()))
                .query((row, index) -> unitDay(row, "unit"))
                .list();
    }

    /** Each of these units with all that stood below it. */
    Map<UnitId, DayCount> wholes(Collection<UnitId> units, LocalDate day) {
        Map<UnitId, DayCount> found = new HashMap<>();
        jdbc.sql("select distinct on (unit) unit, day, " + COUNTS + """
                        from tally.unit_day
                        where unit = any(:units)
                          and day = :day
                        order by unit, whole desc
                        """)
                .param("units", ids(units))
                .param("day", day)
                .query((row, index) -> unitDay(row, "unit"))
                .list()
                .forEach(one -> found.put(one.unit(), one.count()));
        return found;
    }

    private static String[] column(Collection<Stay> stays, Function<Stay, String> value) {
        return stays.stream().map(value).toArray(String[]::new);
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static UnitDay unitDay(ResultSet row, String unit) throws SQLException {
        return new UnitDay(
                new UnitId(row.getObject(unit, UUID.class)),
                row.getObject("day", LocalDate.class),
                new DayCount(
                        row.getInt("people"),
                        row.getInt("on_duty"),
                        row.getInt("reported"),
                        row.getInt("late"),
                        row.getInt("above"),
                        row.getInt("expected"),
                        row.getInt("below"),
                        row.getInt("no_result"),
                        row.getInt("activities"),
                        row.getLong("minutes"),
                        row.getInt("measured"),
                        row.getLong("claimed_minutes"),
                        row.getLong("standard_minutes")));
    }
}
