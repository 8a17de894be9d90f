package id.abdi.standard;

import id.abdi.kernel.EmployeeId;
import id.abdi.standard.Proposal.Answer;
import id.abdi.standard.Proposal.Outcome;
import id.abdi.standard.StandardSql.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProposalSql {
    private static final String PROPOSALS = """
            select p.id, p.employee, p.activity, p.date, p.name, p.unit_of_output, p.minutes, p.recorded_at,
                a.outcome, a.standard, a.words, a.answered_by, a.recorded_at as answered_at, s.code,
                (select v.name from standard.version v where v.standard = s.id order by v.number desc limit 1)
                    as standard_name
            from standard.proposal p
            left join standard.proposal_answer a on a.proposal = p.id
            left join standard.standard s on s.id = a.standard
            """;

    private final JdbcClient jdbc;

    ProposalSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Proposal> find(UUID id) {
        return jdbc.sql(PROPOSALS + "where p.id = :id")
                .param("id", id)
                .query(ProposalSql::proposal)
                .optional();
    }

    List<Proposal> from(Collection<UUID> activities) {
        return jdbc.sql(PROPOSALS + "where p.activity = any(:activities)")
                .param("activities", activities.toArray(UUID[]::new))
                .query(ProposalSql::proposal)
                .list();
    }

    /** Those that wait, of these people, the oldest first. */
    List<Proposal> waiting(Collection<EmployeeId> people) {
        return jdbc.sql(PROPOSALS + """
                        where p.employee = any(:people)
                          and a.proposal is null
                        order by p.recorded_at, p.id
                        """)
                .param("people", ids(people))
                .query(ProposalSql::proposal)
                .list();
    }

    int countWaiting(Collection<EmployeeId> people) {
        return jdbc.sql("""
                        select count(*)
                        from standard.proposal p
                        where p.employee = any(:people)
                          and not exists (select 1 from standard.proposal_answer a where a.proposal = p.id)
                        """).param("people", ids(people)).query(Integer.class).single();
    }

    /** A person's own, the newest first. */
    List<Proposal> of(EmployeeId employee, int limit) {
        return jdbc.sql(PROPOSALS + """
                        where p.employee = :employee
                        order by p.recorded_at desc, p.id
                        limit :limit
                        """)
                .param("employee", employee.value())
                .param("limit", limit)
                .query(ProposalSql::proposal)
                .list();
    }

    void insert(UUID id, Proposals.Work work, Stamp stamp) {
        jdbc.sql("""
                        insert into standard.proposal (
                            id, employee, activity, date, name, unit_of_output, minutes, proposed_by, via, recorded_at, leaf)
                        values (:id, :employee, :activity, :date, :name, :unit, :minutes, :by, :via, :at, :leaf)
                        """)
                .param("id", id)
                .param("employee", work.employee().value())
                .param("activity", work.activity())
                .param("date", work.date())
                .param("name", work.name())
                .param("unit", work.unitOfOutput())
                .param("minutes", work.minutes())
                .param("by", stamp.by().value())
                .param("via", stamp.via())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("leaf", stamp.receipt().leaf())
                .update();
    }

    /** @return whether it was stored; not, where it was answered before */
    boolean answer(UUID proposal, Outcome outcome, @Nullable StandardId standard, @Nullable String words, Stamp stamp) {
        return jdbc.sql("""
                                insert into standard.proposal_answer (
                                    proposal, outcome, standard, words, answered_by, via, recorded_at, leaf)
                                values (:proposal, :outcome, :standard, :words, :by, :via, :at, :leaf)
                                on conflict (proposal) do nothing
                                """)
                        .param("proposal", proposal)
                        .param("outcome", outcome.name())
                        .param("standard", standard == null ? null : standard.value())
                        .param("words", words)
                        .param("by", stamp.by().value())
                        .param("via", stamp.via())
                        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                        .param("leaf", stamp.receipt().leaf())
                        .update()
                == 1;
    }

    private static UUID[] ids(Collection<EmployeeId> people) {
        return people.stream().map(EmployeeId::value).toArray(UUID[]::new);
    }

    private static Proposal proposal(ResultSet row, int index) throws SQLException {
        String outcome = row.getString("outcome");
        UUID standard = row.getObject("standard", UUID.class);
        String code = row.getString("code");
        Answer answer = outcome == null
                ? null
                : new Answer(
                        Outcome.valueOf(outcome),
                        standard == null ? null : new StandardId(standard),
                        code == null ? null : new StandardCode(code),
                        row.getString("standard_name"),
                        row.getString("words"),
                        new EmployeeId(row.getObject("answered_by", UUID.class)),
                        row.getTimestamp("answered_at").toInstant());
        return new Proposal(
                row.getObject("id", UUID.class),
                new EmployeeId(row.getObject("employee", UUID.class)),
                row.getObject("activity", UUID.class),
                row.getObject("date", LocalDate.class),
                row.getString("name"),
                row.getString("unit_of_output"),
                row.getBigDecimal("minutes"),
                row.getTimestamp("recorded_at").toInstant(),
                answer);
    }
}
