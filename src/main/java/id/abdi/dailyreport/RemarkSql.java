package id.abdi.dailyreport;

import id.abdi.dailyreport.Remark.Answer;
import id.abdi.dailyreport.Remark.Reopening;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers of employees and reopenings by superiors. */
@Repository
class RemarkSql {
    private final JdbcClient jdbc;

    RemarkSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Answer> answers(EmployeeId employee, LocalDate first, LocalDate last) {
        return answers(List.of(employee), first, last).getOrDefault(employee, List.of());
    }

    Map<EmployeeId, List<Answer>> answers(Collection<EmployeeId> employees, LocalDate first, LocalDate last) {
        record Row(EmployeeId employee, Answer answer) {}
        return jdbc
                .sql("""
                        select employee, date, version, text, recorded_at
                        from dailyreport.answer
                        where employee = any(:employees)
                          and date between :first and :last
                        order by recorded_at
                        """)
                .param("employees", DailyReportSql.ids(employees))
                .param("first", first)
                .param("last", last)
                .query((row, index) -> new Row(
                        new EmployeeId(row.getObject("employee", UUID.class)),
                        new Answer(
                                row.getObject("date", LocalDate.class),
                                row.getInt("version"),
                                row.getString("text"),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::employee, Collectors.mapping(Row::answer, Collectors.toList())));
    }

    void insert(EmployeeId employee, Answer answer, String via, Receipt receipt) {
        jdbc.sql("""
                        insert into dailyreport.answer (
                            id, employee, date, version, text, via, recorded_at, leaf, leaf_hash)
                        values (:id, :employee, :date, :version, :text, :via, :recordedAt, :leaf, :leafHash)
                        """)
                .param("id", Uuid7.at(answer.recordedAt()))
                .param("employee", employee.value())
                .param("date", answer.date())
                .param("version", answer.version())
                .param("text", answer.text())
                .param("via", via)
                .param("recordedAt", answer.recordedAt().atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .param("leafHash", receipt.leafHash())
                .update();
    }

    /** Until when that closed day may be reported once more, where somebody reopened it. */
    Optional<Instant> reopenedUntil(EmployeeId employee, LocalDate date) {
        return reopenings(employee, date, date).stream().map(Reopening::until).max(Instant::compareTo);
    }

    List<Reopening> reopenings(EmployeeId employee, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select date, reason, by_superior, until, recorded_at
                        from dailyreport.reopening
                        where employee = :employee
                          and date between :first and :last
                        order by recorded_at
                        """)
                .param("employee", employee.value())
                .param("first", first)
                .param("last", last)
                .query((row, index) -> new Reopening(
                        row.getObject("date", LocalDate.class),
                        row.getString("reason"),
                        new EmployeeId(row.getObject("by_superior", UUID.class)),
                        row.getObject("until", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The people whose closed days are open once more at that moment, by day. */
    Map<LocalDate, List<EmployeeId>> reopened(Collection<EmployeeId> employees, Instant now) {
        record Row(LocalDate date, EmployeeId employee) {}
        return jdbc
                .sql("""
                        select distinct date, employee
                        from dailyreport.reopening
                        where employee = any(:employees)
                          and until > :now
                        """)
                .param("employees", DailyReportSql.ids(employees))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Row(
                        row.getObject("date", LocalDate.class), new EmployeeId(row.getObject("employee", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::date, Collectors.mapping(Row::employee, Collectors.toList())));
    }

    void insert(EmployeeId employee, Reopening reopening, String via, Receipt receipt) {
        jdbc.sql("""
                        insert into dailyreport.reopening (
                            id, employee, date, reason, by_superior, until, via, recorded_at, leaf)
                        values (:id, :employee, :date, :reason, :by, :until, :via, :recordedAt, :leaf)
                        """)
                .param("id", Uuid7.at(reopening.recordedAt()))
                .param("employee", employee.value())
                .param("date", reopening.date())
                .param("reason", reopening.reason())
                .param("by", reopening.by().value())
                .param("until", reopening.until().atOffset(ZoneOffset.UTC))
                .param("via", via)
                .param("recordedAt", reopening.recordedAt().atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .update();
    }
}
