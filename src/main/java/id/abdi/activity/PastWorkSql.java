package id.abdi.activity;

import id.abdi.kernel.EmployeeId;
import id.abdi.plan.PlanResultId;
import id.abdi.standard.StandardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Questions about many past activities at once: what is usual, and what it adds up to. */
@Repository
class PastWorkSql {
    /** One of the person's own frequent activities, as it was recorded last: fills the form in one touch (UX-3). */
    record Suggestion(
            ActivityId last,
            String description,
            int minutes,
            @Nullable BigDecimal quantity,
            @Nullable String unitOfOutput,
            ActivityKind kind,
            @Nullable String standardCode) {
        /** The same without its standard, which is not claimed any more. */
        Suggestion free() {
            return new Suggestion(last, description, minutes, quantity, unitOfOutput, kind, null);
        }

        String typedStandard() {
            return standardCode == null ? "" : standardCode;
        }

        String typedQuantity() {
            return quantity == null ? "" : quantity.toPlainString().replace('.', ',');
        }

        String typedUnit() {
            return unitOfOutput == null ? "" : unitOfOutput;
        }
    }

    /** A helper's entry counts by its owner's word. */
    private static final String COUNTS = """
            not a.removed
              and (a.entered_by = a.employee or c.decision = 'CONFIRMED')
              and c.decision is distinct from 'REJECTED'
            """;

    /** What counts of activities {@code a}, each in its newest version. */
    private static final String COUNTING = COUNTS + """
            and not exists (
              select 1 from activity.activity later where later.id = a.id and later.version > a.version)
            """;

    private static final String CONFIRMED =
            " left join activity.confirmation c on c.activity = a.id and c.version = a.version ";

    private static final String ACTIVITIES = "from activity.activity a" + CONFIRMED;

    /** Of {@code newest}: versions are of one person and day; where these are read anyway, sorting is quicker than to look for later ones. */
    private static final String NEWEST_COUNTING = "from newest a" + CONFIRMED + "where " + COUNTS;

    private static final String SERVING = ACTIVITIES + """
            where a.plan_result = any(:results)
              and a.date between :first and :last
              and\s""" + COUNTING;

    /** What a standard gives, as {@code WorkStandard.minutesFor} rounds it; null where it gives nothing. */
    private static final String GIVEN = "greatest(round(a.standard_minutes * a.quantity), 1)";

    private final JdbcClient jdbc;

    PastWorkSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The most used of the days, each with the numbers of its last use; nobody else's words, and none that was taken back. */
    List<Suggestion> frequent(EmployeeId person, LocalDate first, LocalDate last, int limit) {
        return jdbc.sql("""
                        with newest as (
                            select distinct on (a.id)
                                a.id, a.description, a.minutes, a.quantity, a.unit_of_output, a.kind, a.removed,
                                a.date, a.standard_code
                            from activity.activity a
                            where a.employee = :person
                              and a.date between :first and :last
                            order by a.id, a.version desc
                        ), used as (
                            select n.*,
                                count(*) over (partition by lower(n.description)) as times,
                                row_number() over (partition by lower(n.description) order by n.date desc, n.id desc) as nth
                            from newest n
                            where not n.removed
                        )
                        select id, description, minutes, quantity, unit_of_output, kind, standard_code
                        from used
                        where nth = 1
                        order by times desc, date desc, id desc
                        limit :limit
                        """)
                .param("person", person.value())
                .param("first", first)
                .param("last", last)
                .param("limit", limit)
                .query((row, index) -> new Suggestion(
                        new ActivityId(row.getObject("id", UUID.class)),
                        row.getString("description"),
                        row.getInt("minutes"),
                        row.getBigDecimal("quantity"),
                        row.getString("unit_of_output"),
                        ActivityKind.valueOf(row.getString("kind")),
                        row.getString("standard_code")))
                .list();
    }

    /** By week, month and unit of output; without a quantity they count, too. */
    List<Activities.Output> outputs(Collection<PlanResultId> results, LocalDate first, LocalDate last) {
        return serving("""
                        select a.plan_result, date_trunc('week', a.date)::date as week, date_trunc('month', a.date)::date as month,
                            lower(a.unit_of_output) as unit, coalesce(sum(a.quantity), 0) as quantity, count(*) as activities
                        """ + SERVING + " group by a.plan_result, week, month, unit", results, first, last)
                .query((row, index) -> new Activities.Output(
                        new PlanResultId(row.getObject("plan_result", UUID.class)),
                        row.getObject("week", LocalDate.class),
                        row.getObject("month", LocalDate.class),
                        row.getString("unit"),
                        row.getBigDecimal("quantity"),
                        row.getInt("activities")))
                .list();
    }

    /** The same by day. */
    List<Activities.Served> served(Collection<PlanResultId> results, LocalDate first, LocalDate last) {
        return serving(
                        """
                        select a.plan_result, a.date, lower(a.unit_of_output) as unit, coalesce(sum(a.quantity), 0) as quantity,
                            count(*) as activities
                        """ + SERVING + " group by a.plan_result, a.date, unit order by a.date, unit",
                        results,
                        first,
                        last)
                .query((row, index) -> new Activities.Served(
                        new PlanResultId(row.getObject("plan_result", UUID.class)),
                        row.getObject("date", LocalDate.class),
                        row.getString("unit"),
                        row.getBigDecimal("quantity"),
                        row.getInt("activities")))
                .list();
    }

    /** Of one day, by person. */
    List<Activities.Sum> sums(Collection<EmployeeId> people, LocalDate day) {
        return jdbc.sql("""
                        with newest as (
                            select distinct on (a.id) a.id, a.version, a.employee, a.minutes, a.quantity, a.standard_minutes,
                                a.entered_by, a.removed
                            from activity.activity a
                            where a.employee = any(:people)
                              and a.date = :day
                            order by a.id, a.version desc
                        ), counting as (
                            select a.employee, a.minutes, case
                                when num_nonnulls(a.standard_minutes, a.quantity) = 2 then %s
                            end as given
                        """.formatted(GIVEN) + NEWEST_COUNTING + """
                        )
                        select employee, count(*) as activities, sum(minutes) as minutes, count(given) as measured,
                            coalesce(sum(minutes) filter (where given is not null), 0) as claimed,
                            coalesce(sum(given), 0) as standard
                        from counting
                        group by employee
                        """)
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, index) -> new Activities.Sum(
                        new EmployeeId(row.getObject("employee", UUID.class)),
                        row.getInt("activities"),
                        row.getInt("minutes"),
                        row.getInt("measured"),
                        row.getInt("claimed"),
                        row.getInt("standard")))
                .list();
    }

    /** By person and month, beside what is usual under each standard that several people share. */
    List<Activities.Relative> relative(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        with measured as (
                            select a.employee, date_trunc('month', a.date)::date as month, a.standard, a.standard_version,
                                sum(a.minutes) as claimed, sum(%s) as given
                        """.formatted(GIVEN) + ACTIVITIES + """
                            where a.date between :first and :last
                              and a.standard_minutes is not null
                              and a.quantity is not null
                              and\s""" + COUNTING + """
                            group by a.employee, month, a.standard, a.standard_version
                        ), usual as (
                            select standard, standard_version, sum(given) / sum(claimed) as share
                            from measured
                            group by standard, standard_version
                            having count(distinct employee) > 1
                        )
                        select m.employee, m.month, (sum(m.given) / sum(m.claimed * u.share) - 1)::float8 as share
                        from measured m
                        join usual u on u.standard = m.standard and u.standard_version = m.standard_version
                        group by m.employee, m.month
                        """)
                .param("first", first)
                .param("last", last)
                .query((row, index) -> new Activities.Relative(
                        new EmployeeId(row.getObject("employee", UUID.class)),
                        row.getObject("month", LocalDate.class),
                        row.getDouble("share")))
                .list();
    }

    private StatementSpec serving(String sql, Collection<PlanResultId> results, LocalDate first, LocalDate last) {
        return jdbc.sql(sql)
                .param("results", results.stream().map(PlanResultId::value).toArray(UUID[]::new))
                .param("first", first)
                .param("last", last);
    }

    /** By key, week and standard, and once more by key and week alone. */
    Activities.Volumes volumes(Collection<Activities.Stretch> stretches) {
        List<Activities.Volume> work = new ArrayList<>();
        List<Activities.WorkedDays> days = new ArrayList<>();
        jdbc.sql("""
                        with newest as (
                            select distinct on (s.key, a.id) s.key, a.id, a.version, a.employee, a.date, a.quantity, a.standard,
                                a.minutes, a.entered_by, a.removed
                            from activity.activity a
                            join unnest(:people::uuid[], :firsts::date[], :lasts::date[], :keys::integer[])
                                as s (employee, first, last, key) on a.employee = s.employee and a.date between s.first and s.last
                            order by s.key, a.id, a.version desc
                        ), done as (
                            select a.key, date_trunc('week', a.date)::date as week,
                                case when a.quantity is not null then a.standard end as standard,
                                a.quantity, a.minutes, a.employee, a.date
                        """ + NEWEST_COUNTING + """
                        )
                        select key, week, standard, grouping(standard) as whole, coalesce(sum(quantity), 0) as quantity,
                            sum(minutes) as minutes, count(*) as activities, count(distinct (employee, date)) as days
                        from done
                        group by grouping sets ((key, week, standard), (key, week))
                        order by key, week, standard
                        """)
                .param(
                        "people",
                        stretches.stream().map(one -> one.employee().value()).toArray(UUID[]::new))
                .param(
                        "firsts",
                        stretches.stream().map(one -> one.first().toString()).toArray(String[]::new))
                .param(
                        "lasts",
                        stretches.stream().map(one -> one.last().toString()).toArray(String[]::new))
                .param("keys", stretches.stream().map(Activities.Stretch::key).toArray(Integer[]::new))
                .query(row -> {
                    int key = row.getInt("key");
                    LocalDate week = row.getObject("week", LocalDate.class);
                    if (row.getInt("whole") == 1) {
                        days.add(new Activities.WorkedDays(key, week, row.getInt("days")));
                    } else {
                        UUID standard = row.getObject("standard", UUID.class);
                        work.add(new Activities.Volume(
                                key,
                                week,
                                standard == null ? null : new StandardId(standard),
                                row.getBigDecimal("quantity"),
                                row.getInt("minutes"),
                                row.getInt("activities")));
                    }
                });
        return new Activities.Volumes(List.copyOf(work), List.copyOf(days));
    }

    /** The codes of the standards that this person used in these days, the last used first. */
    List<String> recentStandards(EmployeeId person, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select a.standard_code
                        from activity.activity a
                        where a.employee = :person
                          and a.date between :first and :last
                          and a.standard_code is not null
                          and not a.removed
                        group by a.standard_code
                        order by max(a.recorded_at) desc, a.standard_code
                        """)
                .param("person", person.value())
                .param("first", first)
                .param("last", last)
                .query(String.class)
                .list();
    }
}
