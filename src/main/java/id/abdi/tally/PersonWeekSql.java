package id.abdi.tally;

import static java.time.ZoneOffset.UTC;

import id.abdi.activity.Activities.Stretch;
import id.abdi.activity.Activities.Volume;
import id.abdi.activity.Activities.WorkedDays;
import id.abdi.database.BulkCopy;
import id.abdi.kernel.EmployeeId;
import id.abdi.standard.StandardId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What is kept of people's weeks, and what is still to be counted. */
@Repository
class PersonWeekSql {
    private static final String STRETCHES = """
            from unnest(:people::uuid[], :firsts::date[], :lasts::date[], :keys::integer[]) s (person, first, last, key)
            """;

    private final JdbcClient jdbc;
    private final BulkCopy copy;

    PersonWeekSql(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /** The weeks of that range that were never counted, the newest first. Both are Mondays. */
    List<LocalDate> uncounted(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select w.week::date
                        from generate_series(:first::date, :last::date, interval '7 days') w (week)
                        where not exists (
                            select 1
                            from tally.counted_week c
                            where c.week = w.week::date)
                        order by w.week desc
                        """)
                .param("first", first)
                .param("last", last)
                .query(LocalDate.class)
                .list();
    }

    Set<LocalDate> counted(LocalDate first, LocalDate last) {
        return new HashSet<>(jdbc.sql("select week from tally.counted_week where week between :first and :last")
                .param("first", first)
                .param("last", last)
                .query(LocalDate.class)
                .list());
    }

    /** The oldest first. */
    List<LocalDate> countedWeeks() {
        return jdbc.sql("select week from tally.counted_week order by week")
                .query(LocalDate.class)
                .list();
    }

    /** Lets everything be made again from the facts. */
    void everythingDue() {
        jdbc.sql("insert into tally.due_week (week) select week from tally.counted_week on conflict do nothing")
                .update();
    }

    /** The weeks that wait, the newest first. */
    List<LocalDate> dueWeeks() {
        return jdbc.sql("select distinct week from tally.due_week order by week desc")
                .query(LocalDate.class)
                .list();
    }

    /** Of a week that was never counted nothing waits: it is counted whole. */
    void due(DueWeeks due) {
        jdbc.sql("""
                        insert into tally.due_week (week)
                        select c.week
                        from tally.counted_week c
                        where c.week = any(:weeks::date[])
                        on conflict do nothing
                        """)
                .param("weeks", due.whole().stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
        due.some()
                .forEach((week, people) -> jdbc.sql("""
                        insert into tally.due_week (week, person)
                        select c.week, person
                        from tally.counted_week c
                        cross join unnest(:people) person
                        where c.week = :week
                        on conflict do nothing
                        """)
                        .param("week", week)
                        .param("people", ids(people))
                        .update());
    }

    /** One at a time counts a week, so that what was read later is also written later. */
    void lock(LocalDate week) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "tally week " + week)
                .query(row -> {});
    }

    /** Takes what waits of that week; an empty person stands for everybody. */
    Set<Optional<EmployeeId>> take(LocalDate week) {
        return new HashSet<>(jdbc.sql("delete from tally.due_week where week = :week returning person")
                .param("week", week)
                .query((row, index) ->
                        Optional.ofNullable(row.getObject("person", UUID.class)).map(EmployeeId::new))
                .list());
    }

    /** Puts these in the place of all that is kept of the week. */
    void replace(LocalDate week, Map<EmployeeId, PersonWeek> people, Instant now) {
        Stream.of("tally.person_week", "tally.person_work")
                .forEach(table -> jdbc.sql("delete from " + table + " where week = :week")
                        .param("week", week)
                        .update());
        insert(week, people);
        jdbc.sql("""
                        insert into tally.counted_week (week, counted_at)
                        values (:week, :now)
                        on conflict (week) do update
                        set counted_at = excluded.counted_at
                        """).param("week", week).param("now", now.atOffset(UTC)).update();
    }

    /** The same for some people. */
    void replace(LocalDate week, Set<EmployeeId> whose, Map<EmployeeId, PersonWeek> people) {
        Stream.of("tally.person_week", "tally.person_work")
                .forEach(table -> jdbc.sql("delete from " + table + " where person = any(:people) and week = :week")
                        .param("people", ids(whose))
                        .param("week", week)
                        .update());
        insert(week, people);
    }

    /** One row of {@code person_work}. */
    private record Work(EmployeeId person, @Nullable StandardId standard, PersonWeek.Done done) {}

    private void insert(LocalDate week, Map<EmployeeId, PersonWeek> people) {
        copy.rows(
                "copy tally.person_week (person, week, on_duty, away, written) from stdin",
                people.entrySet(),
                one -> new Object[] {
                    one.getKey(),
                    week,
                    one.getValue().onDuty(),
                    one.getValue().away(),
                    one.getValue().written()
                });
        List<Work> work = new ArrayList<>();
        people.forEach(
                (person, one) -> one.work().forEach((standard, done) -> work.add(new Work(person, standard, done))));
        copy.rows(
                "copy tally.person_work (person, week, standard, quantity, minutes, activities) from stdin",
                work,
                one -> new @Nullable Object[] {
                    one.person(),
                    week,
                    one.standard(),
                    one.done().quantity(),
                    one.done().minutes(),
                    one.done().activities()
                });
    }

    /** All that is kept of a week. */
    Map<EmployeeId, PersonWeek> week(LocalDate week) {
        Map<EmployeeId, PersonWeek> people = new HashMap<>();
        jdbc.sql("select person, on_duty, away, written from tally.person_week where week = :week")
                .param("week", week)
                .query(row -> {
                    people.put(
                            new EmployeeId(row.getObject("person", UUID.class)),
                            new PersonWeek(
                                    row.getInt("on_duty"), row.getInt("away"), row.getInt("written"), new HashMap<>()));
                });
        jdbc.sql("select person, standard, quantity, minutes, activities from tally.person_work where week = :week")
                .param("week", week)
                .query(row -> {
                    people.computeIfAbsent(
                                    new EmployeeId(row.getObject("person", UUID.class)),
                                    person -> new PersonWeek(0, 0, 0, new HashMap<>()))
                            .work()
                            .put(
                                    standard(row.getObject("standard", UUID.class)),
                                    new PersonWeek.Done(
                                            row.getBigDecimal("quantity"),
                                            row.getInt("minutes"),
                                            row.getInt("activities")));
                });
        return people;
    }

    private static @Nullable StandardId standard(@Nullable UUID id) {
        return id == null ? null : new StandardId(id);
    }

    /** What is kept of these stretches, each of whole weeks. */
    List<Volume> volumes(Collection<Stretch> stretches) {
        return of("""
                        select s.key, w.week, w.standard, sum(w.quantity) as quantity, sum(w.minutes) as minutes,
                            sum(w.activities) as activities
                        """ + STRETCHES + """
                        join tally.person_work w on w.person = s.person and w.week between s.first and s.last
                        group by s.key, w.week, w.standard
                        """, stretches)
                .query((row, index) -> new Volume(
                        row.getInt("key"),
                        row.getObject("week", LocalDate.class),
                        standard(row.getObject("standard", UUID.class)),
                        row.getBigDecimal("quantity"),
                        row.getInt("minutes"),
                        row.getInt("activities")))
                .list();
    }

    List<WorkedDays> written(Collection<Stretch> stretches) {
        return of("""
                        select s.key, w.week, sum(w.written) as days
                        """ + STRETCHES + """
                        join tally.person_week w on w.person = s.person and w.week between s.first and s.last
                        where w.written > 0
                        group by s.key, w.week
                        """, stretches)
                .query((row, index) ->
                        new WorkedDays(row.getInt("key"), row.getObject("week", LocalDate.class), row.getInt("days")))
                .list();
    }

    /** Of these weeks; a stretch counts from its first to its last day. */
    List<PersonWeeks.DutyDays> duty(Collection<Stretch> stretches, Set<LocalDate> weeks) {
        return of("""
                        with seen as (
                            select s.key, w.week, w.on_duty, w.away,
                                (1 << (least(s.last - w.week, 6) + 1)) - (1 << greatest(s.first - w.week, 0)) as days
                        """ + STRETCHES + """
                            join tally.person_week w on w.person = s.person and w.week between s.first - 6 and s.last
                            where w.week = any(:weeks::date[])
                        )
                        select key, week, sum(bit_count((on_duty & days)::bit(7))) as on_duty,
                            sum(bit_count((away & days)::bit(7))) as away
                        from seen
                        group by key, week
                        """, stretches)
                .param("weeks", weeks.stream().map(LocalDate::toString).toArray(String[]::new))
                .query((row, index) -> new PersonWeeks.DutyDays(
                        row.getInt("key"),
                        row.getObject("week", LocalDate.class),
                        row.getInt("on_duty"),
                        row.getInt("away")))
                .list();
    }

    private StatementSpec of(String sql, Collection<Stretch> stretches) {
        return jdbc.sql(sql)
                .param("people", column(stretches, one -> one.employee().value().toString()))
                .param("firsts", column(stretches, one -> one.first().toString()))
                .param("lasts", column(stretches, one -> one.last().toString()))
                .param("keys", stretches.stream().map(Stretch::key).toArray(Integer[]::new));
    }

    private static String[] column(Collection<Stretch> stretches, Function<Stretch, String> value) {
        return stretches.stream().map(value).toArray(String[]::new);
    }

    private static UUID[] ids(Collection<EmployeeId> people) {
        return people.stream().map(EmployeeId::value).toArray(UUID[]::new);
    }
}
