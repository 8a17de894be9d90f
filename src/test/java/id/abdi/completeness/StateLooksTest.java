package id.abdi.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.organization.Rights;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** LOG-8: looks at personal records are committed to by day, and a look that is added later is found. */
@AbdiTest
class StateLooksTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    StateLooks state;

    @Autowired
    Rights rights;

    @Autowired
    Regency regency;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    /** Everybody of the tests has that day, so it is taken back at the end. */
    @Test
    void aDaysLooksAreStatedOnceAndComparedLater() {
        var agency = regency.agency("Dinas Contoh").head("Sari Contoh").staff("Budi", "Wati");
        var inspector = regency.caller(agency.staff(1), Role.INSPECTORATE);
        transactions.executeWithoutResult(status -> {
            rights.see(inspector, agency.staff(0).nip(), TODAY);
            assertThat(state.state(TODAY.plusDays(1))).isEmpty();
            assertThat(jdbc.sql("select looks from completeness.day_of_looks where date = :day")
                            .param("day", TODAY)
                            .query(Integer.class)
                            .single())
                    .isPositive();
            assertThat(state.state(TODAY.plusDays(1))).as("nothing changed").isEmpty();
            rights.see(inspector, agency.head().nip(), TODAY);
            assertThat(state.state(TODAY.plusDays(1))).containsExactly(TODAY);
            status.setRollbackOnly();
        });
    }
}
