package id.abdi.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.attendance.DutyKind;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Reports;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** LOG-8: after a day has closed the log commits to the whole list of each head, with those whom nobody reported. */
@AbdiTest
class StateClosedDayTest {
    private static final LocalDate DAY = TestClock.TODAY;

    @Autowired
    StateClosedDay state;

    @Autowired
    Regency regency;

    @Autowired
    Reports reports;

    @Autowired
    PastWork past;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private String statement(EmployeeId head) {
        return String.join(
                "",
                jdbc.sql("""
                        select convert_from(s.canonical, 'UTF8')
                        from completeness.closed_day d
                        join ledger.statement s on s.leaf = d.leaf
                        where d.head = :head and d.date = :date
                        """)
                        .param("head", head.value())
                        .param("date", DAY)
                        .query(String.class)
                        .list());
    }

    /** Everybody of the tests has that day, so it is taken back at the end. */
    @Test
    void whoWasNotReportedStandsInTheListAsMissing() {
        var agency = regency.agency("Dinas Contoh").head("Sari Contoh").staff("Budi", "Wati", "Tono");
        assertThat(reports.expected(agency.head(), agency.staff(0), DAY)).hasStatus(201);
        past.away(agency.staff(1), DutyKind.LEAVE_ANNUAL, DAY, DAY);
        EmployeeId head = agency.head().id();
        transactions.executeWithoutResult(status -> {
            state.of(DAY);
            assertThat(statement(head)).as("the day has not closed").isEmpty();
            clock.set(DAY.plusDays(20), LocalTime.NOON);
            assertThat(state.of(DAY)).isPositive();
            assertThat(statement(head))
                    .contains("\"kind\":\"closed-day\"", "\"people\":3", "\"missing\":1")
                    .contains(agency.staff(0).id() + " EXPECTED 1")
                    .contains(agency.staff(1).id() + " NOT_ON_DUTY 0")
                    .contains(agency.staff(2).id() + " MISSING 0");
            assertThat(state.of(DAY)).as("once for each head").isZero();
            status.setRollbackOnly();
        });
    }

    @Test
    void theListIsInOneOrder() {
        EmployeeId one = EmployeeId.fresh();
        EmployeeId other = EmployeeId.fresh();
        List<PersonState> people =
                List.of(new PersonState(one, PersonState.MISSING, 0), new PersonState(other, "EXPECTED", 2));
        HeadsDay day = new HeadsDay(EmployeeId.fresh(), DAY, people);
        assertThat(new HeadsDay(day.head(), DAY, people.reversed())).isEqualTo(day);
        assertThat(day.missing()).isOne();
        assertThat(Objects.requireNonNull(day.entry().facts().get("list")).toString())
                .contains(one + " MISSING 0");
    }
}
