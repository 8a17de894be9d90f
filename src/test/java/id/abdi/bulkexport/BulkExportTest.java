package id.abdi.bulkexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.bulkexport.HeldExport.State;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.listing.Exports;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** SEC-8: a list of many people leaves after a second person agreed; one of few as ever. */
@AbdiTest(own = true)
@ExtendWith(OutputCaptureExtension.class)
class BulkExportTest {
    private static final String LIST = "/heads?date=" + TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    TestClock clock;

    @Autowired
    BulkExportSql sql;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Exports exports;

    private Place agency;
    private Person officer;
    private Person inspector;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Petugas Contoh", "Pengawas Contoh");
        agency.section("Bidang Satu").head("Tono Pasir").staff("Budi Karang");
        agency.section("Bidang Dua").head("Ratna Teluk").staff("Dewi Bakau");
        officer = agency.staff(0);
        inspector = agency.staff(1);
        signedIn.grant(officer, Role.BKPSDM);
        signedIn.grant(inspector, Role.INSPECTORATE);
    }

    /** From so many people on; the rule of the program says 250. */
    private void most(int people) {
        assertThat(mvc.post()
                        .uri("/rules/bulkexport.most-people")
                        .param("value", String.valueOf(people))
                        .param("validFrom", TestClock.TODAY.toString())
                        .param("source", "Contoh keputusan")
                        .param("note", "Contoh")
                        .param("known", String.valueOf(known()))
                        .with(signedIn.as(officer))
                        .exchange())
                .hasStatus(302);
    }

    private int known() {
        return jdbc.sql("select count(*) from rulebook.setting where rule = 'bulkexport.most-people'")
                .query(Integer.class)
                .single();
    }

    private MvcTestResult get(Person reader, String address) {
        return mvc.get().uri(address).with(signedIn.as(reader)).exchange();
    }

    private MvcTestResult post(Person by, String address, String name, String value, String words) {
        return mvc.post()
                .uri(address)
                .param(name, value)
                .param("words", words)
                .with(signedIn.as(by))
                .exchange();
    }

    private UUID held() {
        MvcTestResult answer = get(agency.head(), LIST + "&as=csv");
        assertThat(answer).hasStatus(302);
        String where = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(where).startsWith("/exports/held/");
        return UUID.fromString(where.substring(where.lastIndexOf('/') + 1));
    }

    private UUID asked() {
        UUID id = held();
        assertThat(post(agency.head(), "/exports/held/" + id, "reason", "Rapat dengan Sekda", ""))
                .hasStatus(302);
        return id;
    }

    private State state(UUID id) {
        return sql.one(id).orElseThrow().state(clock.instant());
    }

    private MvcTestResult decide(Person by, UUID id, boolean agreed) {
        return post(
                by,
                "/exports/held/" + id + "/decision",
                "agreed",
                String.valueOf(agreed),
                agreed ? "" : "Terlalu luas");
    }

    private long left() {
        return jdbc.sql("select count(*) from listing.export where recorded_by = :by")
                .param("by", agency.head().id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void fewPeopleLeaveAsEver() {
        most(2);
        assertThat(get(agency.head(), LIST + "&as=csv")).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void manyPeopleLeaveAfterASecondPersonAgreed(CapturedOutput output) {
        most(1);
        UUID id = asked();
        assertThat(left()).isZero();
        assertThat(held()).isEqualTo(id);
        for (Person told : new Person[] {officer, inspector}) {
            assertThat(get(told, "/notices")).bodyText().contains("Persetujuan Anda diminta untuk mengunduh");
        }
        assertThat(get(inspector, "/exports/held")).bodyText().contains("/exports/held/" + id);
        assertThat(get(inspector, "/exports/held/" + id))
                .bodyText()
                .contains("Sinta Laut", "Rapat dengan Sekda", "Setujui", "Tolak");
        assertThat(decide(inspector, id, true)).hasStatus(302);
        assertThat(get(agency.head(), "/notices")).bodyText().contains("disetujui");
        assertThat(get(agency.head(), "/exports/held/" + id)).bodyText().contains("Unduh sekarang", "as=csv");
        assertThat(get(agency.head(), LIST + "&as=csv")).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(left()).isEqualTo(1);
        assertThat(jdbc.sql("""
                        select count(*)
                        from ledger.leaf l
                        where l.id in (select leaf from bulkexport.request where held = :id)
                           or l.id in (select leaf from bulkexport.decision where held = :id)
                        """).param("id", id).query(Long.class).single()).isEqualTo(2);
        assertThat(output).contains("\"what\":\"bulk-export-asked\"", "\"what\":\"bulk-export-agreed\"");
    }

    @Test
    void aYesIsForThisListInThisFormAndForItsAskerAlone() {
        most(1);
        UUID id = asked();
        decide(inspector, id, true);
        assertThat(get(agency.head(), LIST + "&as=xlsx")).hasStatus(302);
        assertThat(get(agency.head(), "/heads?as=csv")).hasStatus(302);
        assertThat(get(inspector, "/exports/held/" + id)).bodyText().doesNotContain("Unduh sekarang");
    }

    @Test
    void nobodyDecidesAboutThemselvesAndOnlyWhoMay() {
        most(1);
        signedIn.grant(agency.head(), Role.BKPSDM);
        UUID id = asked();
        assertThat(decide(agency.head(), id, true)).hasStatus(403);
        assertThat(decide(agency.section("Bidang Tiga").head("Joko Jangkar").head(), id, true))
                .hasStatus(403);
        assertThat(state(id)).isEqualTo(State.WAITING);
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into bulkexport.decision (held, agreed, until, recorded_by, via, recorded_at, leaf)
                        select held, true, until, recorded_by, via, recorded_at, leaf
                        from bulkexport.request
                        where held = :id
                        """).param("id", id).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("a second person decides");
    }

    @Test
    void aNoSaysWhyAndTheListStays() {
        most(1);
        UUID id = asked();
        assertThat(post(inspector, "/exports/held/" + id + "/decision", "agreed", "false", ""))
                .hasStatus(422);
        assertThat(decide(inspector, id, false)).hasStatus(302);
        assertThat(get(agency.head(), "/exports/held/" + id)).bodyText().contains("Ditolak", "Terlalu luas");
        assertThat(held()).isNotEqualTo(id);
        assertThat(decide(inspector, id, true)).hasStatus(409);
    }

    @Test
    void aRequestWithoutAReasonIsNone() {
        most(1);
        UUID id = held();
        assertThat(post(agency.head(), "/exports/held/" + id, "reason", "Rapat", ""))
                .hasStatus(422);
        assertThat(state(id)).isEqualTo(State.UNASKED);
        assertThat(get(inspector, "/exports/held/" + id)).hasStatus(404);
        assertThat(post(officer, "/exports/held/" + id, "reason", "Permintaan orang lain", ""))
                .hasStatus(404);
    }

    @Test
    void requestsAndAnswersExpire() {
        most(1);
        UUID waiting = asked();
        clock.pass(Duration.ofHours(73));
        assertThat(state(waiting)).isEqualTo(State.EXPIRED);
        assertThat(decide(inspector, waiting, true)).hasStatus(409);
        UUID agreed = asked();
        decide(inspector, agreed, true);
        clock.pass(Duration.ofHours(71));
        assertThat(get(agency.head(), LIST + "&as=csv")).hasStatusOk();
        clock.pass(Duration.ofHours(2));
        assertThat(held()).isNotEqualTo(agreed);
    }

    @Test
    void whatIsAboutOnePersonIsNeverMany() {
        most(1);
        Person person = agency.section("Bidang Empat").head("Lina Camar").head();
        assertThat(get(agency.head(), "/people/" + person.nip().value() + "?as=csv"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8");
        assertThat(exports.about(person.id(), 5)).hasSize(1);
    }
}
