package id.abdi.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.organization.Capacity;
import id.abdi.organization.PostId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may claim which standard, for a date; and the pure rule of what an assignment does. */
@AbdiTest
class ClaimableTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final PostId ONE = PostId.fresh();
    private static final PostId TWO = PostId.fresh();
    private static final PostId THREE = PostId.fresh();

    @Autowired
    Regency regency;

    @Autowired
    GivenStandards given;

    @Autowired
    Standards standards;

    private Place agency;
    private Place section;
    private Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        section = agency.section("Bidang Contoh").head("Tono Pasir").staff("Budi Karang", "Wati Ombak");
        budi = section.staff(0);
    }

    private List<String> claimed(Person person, LocalDate date) {
        return standards.claimable(person.id(), date).stream()
                .map(WorkStandard::name)
                .toList();
    }

    @Test
    void whatIsForTheSectionIsClaimedBelowItToo() {
        given.of(agency, "Menyusun laporan", "laporan", "120", TODAY);
        given.of(section, "Memeriksa berkas", "berkas", "10", TODAY);
        assertThat(claimed(budi, TODAY)).containsExactly("Memeriksa berkas", "Menyusun laporan");
        assertThat(claimed(agency.head(), TODAY)).containsExactly("Menyusun laporan");
        assertThat(claimed(budi, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void whatIsForAPostIsClaimedByItsHolderOfThatDay() {
        Person siti = regency.person("Siti Teluk");
        PostId post = section.hold(siti, Period.of(Regency.BEGIN, TODAY));
        given.of(section, "Memeriksa berkas", "berkas", "10", TODAY.minusDays(9), Set.of(post));
        assertThat(claimed(siti, TODAY.minusDays(1))).containsExactly("Memeriksa berkas");
        assertThat(claimed(siti, TODAY)).isEmpty();
        assertThat(claimed(budi, TODAY)).isEmpty();
    }

    @Test
    void whoActsInAnotherSectionClaimsWhatItsHeadClaims() {
        Place other = agency.section("Bidang Lain").vacant();
        other.acting(agency.head(), Capacity.PLH, Period.of(TODAY.minusDays(5), TODAY.minusDays(4)));
        other.acting(budi, Capacity.PLT, Period.from(TODAY));
        Place lead = regency.agency("Dinas Lain").head("Ratna Pasir");
        given.of(lead, "Bukan untuk mereka", "berkas", "10", TODAY);
        given.of(agency, "Menyusun laporan", "laporan", "120", TODAY);
        assertThat(claimed(budi, TODAY)).containsExactly("Menyusun laporan");
    }

    @Test
    void twoLettersFindAStandard() {
        given.of(section, "Memeriksa berkas izin", "berkas", "10", TODAY);
        given.of(section, "Menyusun laporan", "laporan", "120", TODAY);
        assertThat(standards.search(budi.id(), TODAY, "iz"))
                .extracting(WorkStandard::name)
                .containsExactly("Memeriksa berkas izin");
        assertThat(standards.search(budi.id(), TODAY, "me la"))
                .extracting(WorkStandard::name)
                .containsExactly("Menyusun laporan");
        assertThat(standards.search(budi.id(), TODAY, "xx")).isEmpty();
    }

    private static WorkStandard standard(Set<PostId> posts) {
        return new WorkStandard(
                StandardId.fresh(),
                1,
                new StandardCode("CONTOH-1"),
                new id.abdi.kernel.UnitId(java.util.UUID.randomUUID()),
                "Memeriksa berkas",
                "berkas",
                java.math.BigDecimal.TEN,
                null,
                posts.isEmpty(),
                posts,
                Period.from(TODAY));
    }

    @Test
    void anAssignmentAddsTakesAndKeeps() {
        Set<PostId> section = Set.of(ONE, TWO, THREE);
        WorkStandard some = standard(Set.of(ONE, TWO));
        assertThat(Assignment.after(Assignment.Mode.ADD, some, section, Set.of(THREE)))
                .isEqualTo(section);
        assertThat(Assignment.after(Assignment.Mode.REMOVE, some, section, Set.of(ONE)))
                .containsExactly(TWO);
        assertThat(Assignment.after(Assignment.Mode.ONLY, some, section, Set.of(THREE)))
                .containsExactly(THREE);
    }

    @Test
    void whatIsForTheWholeSectionIsTakenFromOne() {
        Set<PostId> section = Set.of(ONE, TWO, THREE);
        assertThat(Assignment.after(Assignment.Mode.REMOVE, standard(Set.of()), section, Set.of(ONE)))
                .containsExactlyInAnyOrder(TWO, THREE);
        assertThat(Assignment.after(Assignment.Mode.ADD, standard(Set.of()), section, Set.of(ONE)))
                .isEqualTo(section);
    }
}
