package id.abdi.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.breach.Effect;
import id.abdi.evidence.EvidenceBook;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.kernel.Uuid7;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Evidence of a case has sides: nobody takes away what another side brought. */
@AbdiTest
class CaseEvidenceTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Regency regency;

    @Autowired
    GivenCases given;

    @Autowired
    EvidenceBook book;

    @Autowired
    CaseEvidence evidence;

    @Autowired
    TransactionTemplate transaction;

    private Person head;
    private Person budi;
    private CaseId id;

    @BeforeEach
    void build() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang");
        head = agency.head();
        budi = agency.staff(0);
        id = given.breach(head, budi, Effect.UNIT);
    }

    private UUID added(Person by) {
        UUID piece = Uuid7.next();
        assertThat(mvc.post()
                        .uri("/discipline/{id}/evidence", id)
                        .with(signedIn.as(by))
                        .param("evidence", piece.toString())
                        .param("link", "https://contoh.example/" + piece)
                        .exchange())
                .hasStatus3xxRedirection();
        return piece;
    }

    private MvcTestResult remove(Person by, UUID piece) {
        return mvc.post()
                .uri("/discipline/{id}/evidence/{piece}/remove", id, piece)
                .with(signedIn.as(by))
                .exchange();
    }

    private int standing() {
        return book.standing(List.of(id.value()))
                .getOrDefault(id.value(), List.of())
                .size();
    }

    @Test
    void onlyWhoAddedAPieceTakesItAway() {
        UUID ofHead = added(head);
        UUID ofBudi = added(budi);
        assertThat(remove(budi, ofHead)).hasStatus(403).bodyText().contains("hanya yang menambahkannya");
        assertThat(remove(head, ofBudi)).hasStatus(403);
        assertThat(standing()).isEqualTo(2);
        assertThat(remove(budi, ofBudi)).hasStatus3xxRedirection();
        assertThat(remove(head, ofHead)).hasStatus3xxRedirection();
        assertThat(standing()).isZero();
    }

    @Test
    void whetherTheCaseIsOverIsReadOnceNobodyElseCanEndIt() {
        List<String> asked = Queries.of(
                () -> transaction.executeWithoutResult(status -> evidence.toChange(regency.caller(budi), id.value())));
        List<String> order = asked.stream()
                .filter(sql -> sql.contains("pg_advisory_xact_lock") || sql.contains("from discipline.step"))
                .toList();
        assertThat(order).anyMatch(sql -> sql.contains("pg_advisory_xact_lock"));
        assertThat(order.getLast()).contains("from discipline.step");
    }
}
