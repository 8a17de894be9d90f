package id.abdi.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Caller;
import id.abdi.kernel.Refusal;
import id.abdi.sop.ChangeSop.Words;
import id.abdi.sop.GivenSops.Office;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An SOP from its first draft to its end, and what is in force on each day (R3). */
@AbdiTest
class SopsTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    Regency regency;

    @Autowired
    WriteSop write;

    @Autowired
    ChangeSop change;

    @Autowired
    KeepSop keep;

    @Autowired
    Sops sops;

    @Autowired
    ReadSops read;

    @Autowired
    SopSql sql;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    GivenSops story;

    private Office office;

    @BeforeEach
    void build() {
        office = story.office();
    }

    private static void refused(String type, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .matches(no -> no.type().equals(type), type);
    }

    @Test
    void aDraftIsNotInForceAndAnApprovedOneIs() {
        SopId id = story.draft(office, SopOfTest.whole("Pelayanan izin contoh"));
        assertThat(sops.inForce(id, TODAY)).isEmpty();
        story.approve(office, id, 1, TODAY);
        assertThat(sops.inForce(office.section().id(), TODAY))
                .extracting(Sop::id, Sop::version, Sop::title)
                .containsExactly(org.assertj.core.api.Assertions.tuple(id, 1, "Pelayanan izin contoh"));
        assertThat(sops.inForce(id, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void theNextVersionEndsTheOneBeforeItAndThePastStays() {
        SopId id = story.inForce(office, SopOfTest.whole("Versi pertama"), TODAY);
        clock.set(TODAY.plusDays(20), LocalTime.NOON);
        int second = write.next(story.writer(office), id);
        write.by(story.writer(office), id, second, 1, SopOfTest.whole("Versi kedua"));
        story.approve(office, id, second, TODAY.plusDays(30));
        assertThat(sops.inForce(id, TODAY.plusDays(29)).map(Sop::title)).contains("Versi pertama");
        assertThat(sops.inForce(id, TODAY.plusDays(30)).map(Sop::title)).contains("Versi kedua");
    }

    @Test
    void aReturnedDraftIsMendedAndSentAgain() {
        SopId id = story.draft(office, SopOfTest.whole("Pelayanan contoh"));
        change.by(story.writer(office), id, 1, null, SopChange.SUBMIT, Words.NONE);
        refused("sop-state", () -> write.by(story.writer(office), id, 1, 1, SopOfTest.whole("Diubah selagi diajukan")));
        refused("sop-remarks", () -> change.by(story.approver(office), id, 1, null, SopChange.RETURN, Words.NONE));
        change.by(story.approver(office), id, 1, null, SopChange.RETURN, new Words("Lengkapi outputnya", null));
        assertThat(sql.versions(id).getFirst().remarks()).isEqualTo("Lengkapi outputnya");
        write.by(story.writer(office), id, 1, 1, SopOfTest.whole("Pelayanan yang dilengkapi"));
        story.approve(office, id, 1, TODAY);
        assertThat(sops.inForce(id, TODAY).map(Sop::title)).contains("Pelayanan yang dilengkapi");
    }

    @Test
    void onlyHeadsWriteAndOnlyTheAgencyHeadApproves() {
        SopId id = story.draft(office, SopOfTest.whole("Pelayanan contoh"));
        Caller staff = regency.caller(office.section().staff(0));
        refused("unknown-sop", () -> write.by(staff, id, 1, 1, SopOfTest.whole("Oleh staf")));
        refused(
                "not-your-unit",
                () -> write.begin(staff, office.section().id(), GivenSops.code(), SopOfTest.whole("Oleh staf")));
        change.by(regency.caller(office.division().head()), id, 1, null, SopChange.SUBMIT, Words.NONE);
        refused("not-allowed", () -> change.by(story.writer(office), id, 1, null, SopChange.APPROVE, Words.NONE));
        Caller stranger = regency.caller(story.office().agency().head());
        refused("unknown-sop", () -> change.by(stranger, id, 1, null, SopChange.APPROVE, Words.NONE));
    }

    @Test
    void whereNobodyHeadsTheAgencyTheNextAboveApproves() {
        var agency = regency.agency("Dinas Kosong").vacant();
        var section = agency.section("Bidang Contoh").head("Budi Karang");
        Caller head = regency.caller(section.head());
        SopId id = write.begin(head, section.id(), GivenSops.code(), SopOfTest.whole("Pelayanan contoh"));
        change.by(head, id, 1, null, SopChange.SUBMIT, Words.NONE);
        refused("not-allowed", () -> change.by(head, id, 1, null, SopChange.APPROVE, Words.NONE));
        assertThat(sops.inForce(id, TODAY)).isEmpty();
    }

    @Test
    void aNumberIsTakenOnce() {
        SopCode code = GivenSops.code();
        write.begin(story.writer(office), office.section().id(), code, SopOfTest.whole("Pertama"));
        refused(
                "sop-code-taken",
                () -> write.begin(
                        story.writer(office),
                        office.section().id(),
                        new SopCode(code.value().toLowerCase(java.util.Locale.ROOT)),
                        SopOfTest.whole("Kedua")));
    }

    @Test
    void whatSomebodyElseSavedIsNotOverwrittenUnseen() {
        SopId id = story.draft(office, SopOfTest.whole("Pertama"));
        write.by(story.writer(office), id, 1, 1, SopOfTest.whole("Kedua"));
        refused("stale-version", () -> write.by(story.writer(office), id, 1, 1, SopOfTest.whole("Ketiga")));
        assertThat(write.by(story.writer(office), id, 1, 1, SopOfTest.whole("Kedua")))
                .isEqualTo(2);
    }

    @Test
    void aRevokedSopIsInForceUntilThatDay() {
        SopId id = story.inForce(office, SopOfTest.whole("Pelayanan contoh"), TODAY);
        keep.revoke(story.approver(office), id, TODAY.plusDays(3), "Pelayanan dihentikan");
        assertThat(sops.inForce(id, TODAY.plusDays(2))).isPresent();
        assertThat(sops.inForce(id, TODAY.plusDays(3))).isEmpty();
        refused("sop-not-in-force", () -> keep.revoke(story.approver(office), id, TODAY.plusDays(9), "Lagi"));
    }

    @Test
    void aReviewSentTwiceIsOne() {
        SopId id = story.inForce(office, SopOfTest.whole("Pelayanan contoh"), TODAY);
        for (String findings : List.of("Masih sesuai", " Masih sesuai ", "Sesuai, formulir diganti")) {
            clock.pass(java.time.Duration.ofSeconds(5));
            keep.review(story.writer(office), id, findings);
        }
        assertThat(jdbc.sql("select count(*) from sop.review where sop = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void wordsAreFoundAnywhereInAnSopOfTheAgency() {
        SopId id = story.inForce(office, SopOfTest.whole("Penerbitan izin usaha"), TODAY);
        story.inForce(story.office(), SopOfTest.whole("Penerbitan izin lain"), TODAY);
        ReadSops.Agency agency = read.agency(regency.caller(office.agency().staff(0)), Optional.empty())
                .orElseThrow();
        for (String words : List.of("penerbitan izin", "kelengkapan regis", "diperiksa")) {
            assertThat(read.search(agency, words, TODAY)).as(words).containsExactly(id);
        }
        for (String words : List.of("tidakadakatanya", "'; & | ! :*")) {
            assertThat(read.search(agency, words, TODAY)).as(words).isEmpty();
        }
    }

    @Test
    void tasksSayTimeAndOutput() {
        SopId id = story.inForce(office, SopOfTest.whole("Pelayanan contoh"), TODAY);
        assertThat(sops.tasks(id, TODAY))
                .hasSize(6)
                .element(1)
                .isEqualTo(new SopTask(2, "Memeriksa kelengkapan berkas", "Staf", 15, null, "Hasil contoh 2"));
    }

    @Test
    void theDatabaseKeepsWhatWasSavedAndWhatWasInForce() {
        SopId id = story.inForce(office, SopOfTest.whole("Pelayanan contoh"), TODAY);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> jdbc.sql("update sop.edition set period = daterange('2020-01-01', null) where sop = ?")
                                .param(id.value())
                                .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from sop.revision where sop = ?")
                        .param(id.value())
                        .update());
    }

    /** Whatever the order of drafts, approvals and revocations: for each date at most one version, and the past stays. */
    @Test
    void atMostOneVersionIsInForceWhateverTheOrder() {
        for (int seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            clock.set(TODAY, LocalTime.NOON);
            SopId id = story.draft(office, SopOfTest.whole("Acak " + seed));
            for (int turn = 0; turn < 25; turn++) {
                List<Optional<Integer>> before = past(id);
                turn(random, id);
                assertThat(past(id)).isEqualTo(before);
                assertThat(jdbc.sql("""
                                select count(*)
                                from sop.edition a
                                join sop.edition b on b.sop = a.sop and b.version > a.version and b.period && a.period
                                where a.sop = ?
                                """).param(id.value()).query(Long.class).single())
                        .isZero();
                clock.pass(java.time.Duration.ofDays(random.nextInt(4)));
            }
        }
    }

    /** The version in force on each day that is over. */
    private List<Optional<Integer>> past(SopId id) {
        return TODAY.datesUntil(LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Asia/Jakarta")))
                .map(day -> sops.inForce(id, day).map(Sop::version))
                .toList();
    }

    private void turn(Random random, SopId id) {
        int version = sql.versions(id).getFirst().version();
        LocalDate day = TODAY.plusDays(random.nextInt(60));
        try {
            switch (random.nextInt(6)) {
                case 0 -> write.next(story.writer(office), id);
                case 1 -> change.by(story.writer(office), id, version, null, SopChange.SUBMIT, Words.NONE);
                case 2 ->
                    change.by(story.approver(office), id, version, null, SopChange.RETURN, new Words("Ulangi", null));
                case 3, 4 ->
                    change.by(story.approver(office), id, version, null, SopChange.APPROVE, new Words(null, day));
                default -> keep.revoke(story.approver(office), id, day, "Acak");
            }
        } catch (Refusal refused) {
            assertThat(refused.type()).startsWith("sop-");
        }
    }
}
