package id.abdi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import id.abdi.plan.PlanResultId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every statement about activities, on the real database, which guards what the code must not forget. */
@AbdiTest
class ActivitySqlTest {
    private static final LocalDate DAY = TestClock.TODAY;
    private static final String HASH = "a".repeat(64);

    @Autowired
    ActivitySql sql;

    @Autowired
    PastWorkSql suggestions;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final EmployeeId owner = EmployeeId.fresh();
    private final EmployeeId helper = EmployeeId.fresh();

    private Receipt receipt() {
        return Objects.requireNonNull(transaction.execute(status -> ledger.append(Entry.of("test"))));
    }

    private ActivityVersion version(ActivityId id, int number, EmployeeId by, LocalDate date, String description) {
        Activity activity = new Activity(
                id,
                number,
                owner,
                date,
                description,
                45,
                new BigDecimal("2.5"),
                "berkas",
                null,
                null,
                new PlanResultId(Uuid7.next()),
                ActivityKind.PROGRAMME,
                LocalTime.of(8, 15),
                by,
                by.equals(owner) ? Confirmation.OWN : Confirmation.WAITING,
                List.of(),
                TestClock.START,
                receipt());
        return new ActivityVersion(activity, false, HASH);
    }

    private ActivityVersion stored(ActivityId id, int number, EmployeeId by, LocalDate date, String description) {
        ActivityVersion version = version(id, number, by, date, description);
        assertThat(sql.insert(version, "SESSION")).isTrue();
        return version;
    }

    private ActivityVersion stored(String description) {
        return stored(ActivityId.fresh(), 1, owner, DAY, description);
    }

    @Test
    void whatIsStoredComesBackTheSame() {
        ActivityVersion version = stored("Memeriksa berkas");
        assertThat(sql.versions(version.activity().id())).containsExactly(version);
    }

    @Test
    void aVersionIsStoredOnce() {
        ActivityVersion version = stored("Memeriksa berkas");
        assertThat(sql.insert(version, "SESSION")).isFalse();
    }

    @Test
    void theNewestVersionOfEachIsFoundRemovedOnesToo() {
        ActivityVersion first = stored("Memeriksa berkas");
        ActivityVersion second = stored(first.activity().id(), 2, owner, DAY, "Memeriksa dua berkas");
        ActivityVersion other = stored("Rapat");
        ActivityVersion removal = ActivityVersion.removal(
                version(other.activity().id(), 2, owner, DAY, "Rapat").activity());
        assertThat(sql.insert(removal, "SESSION")).isTrue();
        stored(ActivityId.fresh(), 1, owner, DAY.minusDays(1), "Kemarin");
        assertThat(sql.newest(List.of(owner), DAY, DAY)).containsExactly(second, removal);
        assertThat(sql.newest(List.of(), DAY, DAY)).isEmpty();
        assertThat(sql.versions(first.activity().id())).containsExactly(first, second);
    }

    @Test
    void aPageGoesOnWhereTheLastEnded() {
        List<ActivityVersion> all = List.of(stored("Satu satu"), stored("Dua dua"), stored("Tiga tiga"));
        assertThat(sql.page(owner, DAY, DAY, null, 2)).isEqualTo(all.subList(0, 2));
        assertThat(sql.page(owner, DAY, DAY, all.get(1).activity().id(), 2)).isEqualTo(all.subList(2, 3));
    }

    @Test
    void theOwnersWordStandsWithTheVersion() {
        ActivityVersion entered = stored(ActivityId.fresh(), 1, helper, DAY, "Dicatatkan");
        assertThat(sql.waiting(owner, DAY)).containsExactly(entered);
        assertThat(sql.enteredBy(helper, DAY)).containsExactly(entered);
        sql.confirm(entered.activity(), Confirmation.REJECTED, owner, "SESSION", TestClock.START, receipt());
        assertThat(sql.waiting(owner, DAY)).isEmpty();
        assertThat(sql.page(owner, DAY, DAY, null, 10)).isEmpty();
        assertThat(sql.versions(entered.activity().id()))
                .extracting(version -> version.activity().confirmation())
                .containsExactly(Confirmation.REJECTED);
    }

    @Test
    void theMostUsedIsOfferedFirstInTheSpellingOfItsLastUse() {
        stored("rapat");
        stored("Memeriksa berkas");
        stored(ActivityId.fresh(), 1, owner, DAY.plusDays(1), "Rapat");
        assertThat(suggestions.frequent(owner, DAY, DAY.plusDays(1), 5))
                .extracting(PastWorkSql.Suggestion::description)
                .containsExactly("Rapat", "Memeriksa berkas");
        assertThat(suggestions.frequent(helper, DAY, DAY, 5)).isEmpty();
    }

    /** LOG-13: the application's own role cannot change what was said. */
    @Test
    void nothingIsChangedOrDeleted() {
        stored("Memeriksa berkas");
        for (String statement : List.of(
                "update activity.activity set minutes = 1",
                "delete from activity.activity",
                "truncate activity.activity cascade",
                "update activity.confirmation set decision = 'CONFIRMED'")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
