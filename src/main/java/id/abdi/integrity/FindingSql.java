package id.abdi.integrity;

import id.abdi.integrity.Review.Outcome;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Receipt;
import id.abdi.signal.SignalKind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signals that were found. */
@Repository
class FindingSql {
    private static final String COLUMNS = """
            f.id, f.kind, f.month, f.employee, f.other, f.unit, f.agency, f.seen, f.occasions, f.honest, f.strength, f.days,
            f.first_day, f.rules, f.checked, f.earlier, f.recorded_at
            """;

    /** With the newest reviews of it and of the earlier one. */
    private static final String LISTED = "select " + COLUMNS + """
            , r.outcome, r.version, before.outcome as outcome_before
            from integrity.finding f
            left join lateral (
                select outcome, version from integrity.review where finding = f.id order by version desc limit 1) r on true
            left join lateral (
                select outcome from integrity.review where finding = f.earlier order by version desc limit 1) before on true
            """;

    private final JdbcClient jdbc;

    FindingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A signal with where it stands.
     *
     * @param outcome of the newest review; null where nobody looked
     * @param version of the newest review; 0 where nobody looked
     * @param before the outcome of the same in an earlier month
     */
    record Listed(
            Finding finding,
            @Nullable Outcome outcome,
            int version,
            @Nullable Outcome before) {
        /** It was to be watched, came again, and nobody has looked since. */
        boolean again() {
            return before == Outcome.WATCHED && outcome == null;
        }
    }

    /** Which are asked for; null for any. */
    record Filter(
            @Nullable YearMonth month,
            @Nullable SignalKind kind,
            @Nullable UnitId agency,
            @Nullable State state) {}

    /** Whether a human has looked. */
    enum State {
        OPEN,
        AGAIN,
        EXPLAINED,
        WATCHED,
        HANDED_ON
    }

    /**
     * The newest month first, and of it the strongest.
     *
     * @param after the one after which they begin; null for the first
     */
    List<Listed> list(Filter filter, @Nullable FindingId after, int limit) {
        return jdbc.sql(LISTED + """
                        left join integrity.finding a on a.id = :after
                        where (:after::uuid is null
                              or (f.month, f.strength) < (a.month, a.strength)
                              or ((f.month, f.strength) = (a.month, a.strength) and f.id > a.id))
                          and (:month::date is null or f.month = :month)
                          and (:kind::text is null or f.kind = :kind)
                          and (:agency::uuid is null or f.agency = :agency)
                          and case :state::text
                              when 'OPEN' then r.outcome is null
                              when 'AGAIN' then r.outcome is null and before.outcome = 'WATCHED'
                              else :state::text is null or r.outcome = :state
                          end
                        order by f.month desc, f.strength desc, f.id
                        limit :limit
                        """)
                .param("month", filter.month() == null ? null : filter.month().atDay(1))
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param(
                        "agency",
                        filter.agency() == null ? null : filter.agency().value())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query(FindingSql::listed)
                .list();
    }

    Optional<Listed> find(FindingId id) {
        return jdbc.sql(LISTED + " where f.id = :id")
                .param("id", id.value())
                .query(FindingSql::listed)
                .optional();
    }

    /** Those that ask about that person, newest month first. */
    List<Listed> about(EmployeeId person) {
        return jdbc.sql(LISTED + """
                         where f.employee = :person
                           or (f.other = :person and f.kind = any(:both))
                        order by f.month desc, f.strength desc, f.id
                        """)
                .param("person", person.value())
                .param("both", both())
                .query(FindingSql::listed)
                .list();
    }

    /** The same in the months before, newest first. */
    List<Listed> before(FindingId id) {
        return jdbc.sql("""
                        with recursive chain (id, depth) as (
                            select earlier, 1 from integrity.finding where id = :id and earlier is not null
                            union all
                            select f.earlier, chain.depth + 1
                            from chain
                            join integrity.finding f on f.id = chain.id
                            where f.earlier is not null
                              and chain.depth < 120
                        )
                        """ + LISTED + " join chain on chain.id = f.id order by chain.depth")
                .param("id", id.value())
                .query(FindingSql::listed)
                .list();
    }

    int count(YearMonth month) {
        return jdbc.sql("select count(*) from integrity.finding where month = :month")
                .param("month", month.atDay(1))
                .query(Integer.class)
                .single();
    }

    /** Those of that month that show one of these people. */
    List<Finding> of(YearMonth month, Collection<EmployeeId> people) {
        return jdbc.sql("select " + COLUMNS + """
                        from integrity.finding f
                        where f.month = :month
                          and (f.employee = any(:people) or f.other = any(:people))
                        """)
                .param("month", month.atDay(1))
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .query(FindingSql::finding)
                .list();
    }

    /** Those before that month that show one of these people, the newest first. */
    List<Finding> before(YearMonth month, Collection<EmployeeId> people) {
        return jdbc.sql("select " + COLUMNS + """
                        from integrity.finding f
                        where f.month < :month
                          and (f.employee = any(:people) or f.other = any(:people))
                        order by f.month desc, f.recorded_at desc
                        """)
                .param("month", month.atDay(1))
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .query(FindingSql::finding)
                .list();
    }

    void insert(Finding finding, Receipt receipt) {
        jdbc.sql("""
                        insert into integrity.finding (
                            id, kind, month, employee, other, unit, agency, seen, occasions, honest, strength, days, first_day,
                            rules, checked, earlier, recorded_at, leaf)
                        values (
                            :id, :kind, :month, :employee, :other, :unit, :agency, :seen, :occasions, :honest, :strength,
                            :days::date[], :first, :rules, :checked, :earlier, :now, :leaf)
                        """)
                .param("id", finding.id().value())
                .param("kind", finding.kind().name())
                .param("month", finding.month().atDay(1))
                .param("employee", finding.person().value())
                .param("other", finding.other() == null ? null : finding.other().value())
                .param("unit", finding.unit() == null ? null : finding.unit().value())
                .param(
                        "agency",
                        finding.agency() == null ? null : finding.agency().value())
                .param("seen", finding.seen())
                .param("occasions", finding.occasions())
                .param("honest", finding.honest())
                .param("strength", finding.strength())
                .param("days", finding.days().stream().map(LocalDate::toString).toArray(String[]::new))
                .param("first", finding.first())
                .param("rules", finding.rules())
                .param("checked", finding.checked().stream().map(Innocent::name).toArray(String[]::new))
                .param(
                        "earlier",
                        finding.earlier() == null ? null : finding.earlier().value())
                .param("now", finding.recordedAt().atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .update();
    }

    private static String[] both() {
        return Finding.OF_BOTH.stream().map(SignalKind::name).toArray(String[]::new);
    }

    private static Listed listed(ResultSet row, int index) throws SQLException {
        return new Listed(
                finding(row, index),
                outcome(row.getString("outcome")),
                row.getInt("version"),
                outcome(row.getString("outcome_before")));
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }

    private static Finding finding(ResultSet row, int index) throws SQLException {
        UUID other = row.getObject("other", UUID.class);
        UUID unit = row.getObject("unit", UUID.class);
        UUID agency = row.getObject("agency", UUID.class);
        UUID earlier = row.getObject("earlier", UUID.class);
        return new Finding(
                new FindingId(row.getObject("id", UUID.class)),
                SignalKind.valueOf(row.getString("kind")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                new EmployeeId(row.getObject("employee", UUID.class)),
                other == null ? null : new EmployeeId(other),
                unit == null ? null : new UnitId(unit),
                agency == null ? null : new UnitId(agency),
                row.getInt("seen"),
                row.getInt("occasions"),
                row.getBigDecimal("honest"),
                row.getBigDecimal("strength"),
                Arrays.stream(elements(row.getArray("days")))
                        .map(day -> ((java.sql.Date) day).toLocalDate())
                        .toList(),
                row.getObject("first_day", LocalDate.class),
                row.getString("rules"),
                Arrays.stream(elements(row.getArray("checked")))
                        .map(name -> Innocent.valueOf((String) name))
                        .toList(),
                earlier == null ? null : new FindingId(earlier),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Object[] elements(Array array) throws SQLException {
        return (Object[]) array.getArray();
    }
}
