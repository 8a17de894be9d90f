package id.abdi.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Queries;
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
    private static final LocalDate LONG_AGO = LocalDate.of(1999, 3, 1);

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

    @Test
    void daysBeforeAnybodyLookedAreNotStated() {
        var agency = regency.agency("Dinas Contoh").head("Sari Contoh").staff("Budi");
        rights.see(regency.caller(agency.head()), agency.staff(0).nip(), TODAY);
        assertThat(state.state(LONG_AGO)).isEmpty();
        assertThat(jdbc.sql("select count(*) from completeness.day_of_looks where date < :day")
                        .param("day", LONG_AGO)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(Queries.of(() -> rights.looks(LONG_AGO, LONG_AGO.plusDays(30))))
                .as("asked once for all days")
                .hasSizeLessThanOrEqualTo(2);
    }

    /** Also of the only day that has any: all were taken out. */
    @Test
    void aStatedDayWhoseLooksAreGoneIsFound() {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into completeness.day_of_looks (date, looks, sha256, recorded_at, leaf)
                            select :day, 1, repeat('a', 64), now(), id
                            from ledger.leaf
                            where id not in (select leaf from completeness.day_of_looks)
                            limit 1
                            """).param("day", LONG_AGO.minusDays(1)).update();
            assertThat(state.state(LONG_AGO)).containsExactly(LONG_AGO.minusDays(1));
            status.setRollbackOnly();
        });
    }

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
