package id.abdi.tally;

import id.abdi.database.BulkCopy;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of heads. */
@Repository
class HeadDaySql {
    private static final String SUMS = """
            select s.head, s.superior, s.own_wanted, s.own_reported, s.own_late, s.wanted, s.reported, s.late, s.heads, s.finished
            from tally.head_sum s
            """;

    private final JdbcClient jdbc;
    private final BulkCopy copy;

    HeadDaySql(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /** Puts these in the place of all that is kept of the day. */
    void replace(LocalDate day, Map<HeadSeat, Reach> seats) {
        jdbc.sql("delete from tally.head_day where day = :day")
                .param("day", day)
                .update();
        insert(day, seats);
    }

    /** The same for the people of some units. */
    void replace(LocalDate day, Set<UnitId> units, Map<HeadSeat, Reach> seats) {
        jdbc.sql("delete from tally.head_day where day = :day and unit = any(:units)")
                .param("day", day)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .update();
        insert(day, seats);
    }

    private void insert(LocalDate day, Map<HeadSeat, Reach> seats) {
        copy.rows("copy tally.head_day (day, head, unit, wanted, reported, late) from stdin", seats.entrySet(), one -> {
            Reach reach = one.getValue();
            return new Object[] {
                day, one.getKey().head(), one.getKey().unit(), reach.wanted(), reach.reported(), reach.late()
            };
        });
    }

    Map<HeadSeat, Reach> seats(LocalDate day) {
        Map<HeadSeat, Reach> seats = new HashMap<>();
        jdbc.sql("""
                        select head, unit, wanted, reported, late
                        from tally.head_day
                        where day = :day
                        """).param("day", day).query(row -> {
            seats.put(
                    new HeadSeat(
                            new UnitId(row.getObject("unit", UUID.class)),
                            new EmployeeId(row.getObject("head", UUID.class))),
                    new Reach(row.getInt("wanted"), row.getInt("reported"), row.getInt("late")));
        });
        return seats;
    }

    void replaceSums(LocalDate day, Collection<HeadSum> sums) {
        jdbc.sql("delete from tally.head_sum where day = :day")
                .param("day", day)
                .update();
        copy.rows("""
                copy tally.head_sum (
                    head, day, superior, own_wanted, own_reported, own_late, wanted, reported, late, heads, finished)
                from stdin
                """, sums, sum -> new @Nullable Object[] {
            sum.head(),
            day,
            sum.superior(),
            sum.own().wanted(),
            sum.own().reported(),
            sum.own().late(),
            sum.whole().wanted(),
            sum.whole().reported(),
            sum.whole().late(),
            sum.heads(),
            sum.finished()
        });
    }

    /** Whether all heads of that day were. */
    boolean counted(LocalDate day) {
        return jdbc.sql("""
                        select exists (select 1 from tally.counted_day where day = :day)
                           and exists (select 1 from tally.head_sum where day = :day)
                        """).param("day", day).query(Boolean.class).single();
    }

    Optional<HeadSum> sum(EmployeeId head, LocalDate day) {
        return jdbc.sql(SUMS + " where s.day = :day and s.head = :head")
                .param("day", day)
                .param("head", head.value())
                .query((row, index) -> sum(row))
                .optional();
    }

    Optional<HeadSum> top(LocalDate day) {
        return jdbc.sql(SUMS + """
                        where s.day = :day
                          and s.superior is null
                        order by s.wanted desc, s.heads desc, s.head
                        limit 1
                        """)
                .param("day", day)
                .query((row, index) -> sum(row))
                .optional();
    }

    /** The heads directly below. */
    List<HeadSum> below(EmployeeId head, LocalDate day) {
        return jdbc.sql(SUMS + " where s.day = :day and s.superior = :head")
                .param("day", day)
                .param("head", head.value())
                .query((row, index) -> sum(row))
                .list();
    }

    /** That head with all heads below. */
    List<HeadSum> tree(EmployeeId head, LocalDate day) {
        return jdbc.sql("""
                        with recursive below (head) as (
                            select :head::uuid
                            union
                            select s.head
                            from below
                            join tally.head_sum s on s.day = :day and s.superior = below.head
                        )
                        """ + SUMS + """
                        join below on below.head = s.head
                        where s.day = :day
                        """)
                .param("day", day)
                .param("head", head.value())
                .query((row, index) -> sum(row))
                .list();
    }

    /** Where the people sit whom these heads report. */
    Set<UnitId> units(Collection<EmployeeId> heads, LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                        select distinct unit
                        from tally.head_day
                        where day = :day
                          and head = any(:heads)
                        """)
                .param("day", day)
                .param("heads", heads.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .query((row, index) -> new UnitId(row.getObject("unit", UUID.class)))
                .list());
    }

    Map<LocalDate, Reach> between(EmployeeId head, LocalDate first, LocalDate last) {
        Map<LocalDate, Reach> days = new LinkedHashMap<>();
        jdbc.sql("""
                        select day, wanted, reported, late
                        from tally.head_sum
                        where head = :head
                          and day between :first and :last
                        order by day
                        """)
                .param("head", head.value())
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    days.put(
                            row.getObject("day", LocalDate.class),
                            new Reach(row.getInt("wanted"), row.getInt("reported"), row.getInt("late")));
                });
        return days;
    }

    private static HeadSum sum(ResultSet row) throws SQLException {
        UUID superior = row.getObject("superior", UUID.class);
        return new HeadSum(
                new EmployeeId(row.getObject("head", UUID.class)),
                superior == null ? null : new EmployeeId(superior),
                new Reach(row.getInt("own_wanted"), row.getInt("own_reported"), row.getInt("own_late")),
                new Reach(row.getInt("wanted"), row.getInt("reported"), row.getInt("late")),
                row.getInt("heads"),
                row.getInt("finished"));
    }
}
