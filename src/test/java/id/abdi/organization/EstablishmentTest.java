package id.abdi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.LineFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Fact.UnitFact;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the establishment refuses, since it contradicts another fact or breaks the structure. */
@AbdiTest
class EstablishmentTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final Period NOW = Period.of(TODAY, TODAY.plusDays(7));
    private static final Period LATER = Period.of(TODAY.plusDays(7), TODAY.plusDays(9));

    @Autowired
    Regency regency;

    @Autowired
    Lines lines;

    @Autowired
    Directory directory;

    private Refusal refused(Fact... facts) {
        return refused(() -> regency.record(facts));
    }

    private static Refusal refused(Runnable work) {
        return assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).actual();
    }

    private static void assertSaid(Refusal refusal, String type, String key) {
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.type()).isEqualTo(type);
        assertThat(refusal.key()).isEqualTo("organization.refusal." + key);
    }

    private PostFact post(Place place, boolean head) {
        return new PostFact(
                PostId.fresh(), place.id(), "Pelaksana", PostKind.EXECUTIVE, null, head, Period.from(Regency.BEGIN));
    }

    private static AssignmentFact acting(Person person, Place place, Capacity capacity, Period period) {
        return new AssignmentFact(person.id(), place.headPost(), capacity, period, null);
    }

    private static UnitFact moved(Place place, UnitLevel level, UnitId parent) {
        return new UnitFact(place.id(), place.code(), "Unit Contoh", level, parent, Period.from(TODAY));
    }

    private PostId held(Person person) {
        return directory.assignments(person.id()).getFirst().post();
    }

    @Test
    void aPersonHoldsOnePostAtATime() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi");
        PostFact second = post(agency, false);

        Refusal refusal =
                refused(second, AssignmentFact.definitive(agency.staff(0).id(), second.post(), NOW));

        assertSaid(refusal, "overlap", "one-post-a-person");
        assertThat(directory.post(second.post(), TODAY)).isEmpty();
    }

    @Test
    void aPostHasOneHolderAtATime() {
        Place agency = regency.agency("Dinas Contoh").head("Sari");

        Refusal refusal =
                refused(AssignmentFact.definitive(regency.person("Budi").id(), agency.headPost(), NOW));

        assertSaid(refusal, "overlap", "one-holder-a-post");
    }

    @Test
    void oneActsInAPostAtATime() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi", "Wati");
        agency.acting(agency.staff(0), Capacity.PLH, NOW);

        assertSaid(refused(acting(agency.staff(1), agency, Capacity.PLT, NOW)), "overlap", "one-acting-a-post");

        agency.acting(agency.staff(1), Capacity.PLT, LATER);
        assertThat(directory.assignments(agency.staff(1).id())).hasSize(2);
    }

    @Test
    void aPersonHasOneLineOfTheirOwnAtATime() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi", "Wati", "Tono");
        EmployeeId led = agency.staff(0).id();
        regency.record(new LineFact(led, held(agency.staff(1)), NOW));

        assertSaid(refused(new LineFact(led, held(agency.staff(2)), NOW)), "overlap", "one-line-a-person");
    }

    @Test
    void aUnitHasOneHeadsPost() {
        Place agency = regency.agency("Dinas Contoh").head("Sari");

        assertSaid(refused(post(agency, true)), "overlap", "overlap");
    }

    @Test
    void aUnitIsSaidOnceForATime() {
        Place agency = regency.agency("Dinas Contoh");
        Place division = agency.section("Bidang Contoh");

        assertSaid(refused(moved(division, UnitLevel.DIVISION, agency.id())), "overlap", "overlap");
    }

    @Test
    void aCodeBelongsToOneUnit() {
        Place agency = regency.agency("Dinas Contoh");
        UnitFact same = new UnitFact(
                UnitId.fresh(), agency.code(), "Unit Kembar", UnitLevel.DIVISION, agency.id(), Period.from(TODAY));

        assertSaid(refused(same), "overlap", "code-taken");
    }

    @Test
    void aNumberBelongsToOnePerson() {
        Person person = regency.person("Budi");
        PersonFact same = PersonFact.named(
                EmployeeId.fresh(), person.nip(), "Orang Kembar", EmploymentStatus.PNS, Period.from(TODAY));

        assertSaid(refused(same), "overlap", "nip-taken");
    }

    @Test
    void noUnitLiesAboveItself() {
        Place agency = regency.agency("Dinas Contoh");
        Place division = agency.section("Bidang Contoh");
        Place section = division.section("Seksi Contoh");

        Refusal refusal = refused(() -> regency.replace(moved(division, UnitLevel.DIVISION, section.id())));

        assertSaid(refusal, "structure", "unit-circle");
        assertThat(refusal.arguments()).contains(TODAY.toString());
        assertThat(lines.chain(regency.regent().id(), TODAY)).isEmpty();
    }

    @Test
    void thereIsOneTop() {
        regency.regent();
        UnitFact second = new UnitFact(
                UnitId.fresh(), "KEMBAR", "Pemerintah Kembar", UnitLevel.GOVERNMENT, null, Period.from(TODAY));

        assertSaid(refused(second), "structure", "two-tops");
    }

    @Test
    void noUnitOutlivesTheOneAboveIt() {
        Place agency = regency.agency("Dinas Contoh");
        Place division = agency.section("Bidang Contoh");
        UnitFact above = moved(agency, UnitLevel.AGENCY, UnitId.fresh());

        Refusal refusal = refused(() -> regency.end(above, TODAY));

        assertSaid(refusal, "structure", "unit-without-parent");
        assertThat(refusal.arguments()).containsExactly(division.code(), TODAY.toString());
    }

    @Test
    void noUnitEndsWhilePeopleHoldItsPosts() {
        Place agency = regency.agency("Dinas Contoh").head("Sari");
        UnitFact unit = moved(agency, UnitLevel.AGENCY, UnitId.fresh());

        Refusal refusal = refused(() -> regency.end(unit, TODAY));

        assertSaid(refusal, "structure", "post-without-unit");
        assertThat(refusal.arguments()).containsExactly(agency.code(), TODAY.toString());
    }

    @Test
    void noTwoPeopleLeadEachOther() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi", "Wati");
        Person one = agency.staff(0);
        Person other = agency.staff(1);
        regency.record(new LineFact(one.id(), held(other), NOW));

        assertSaid(refused(new LineFact(other.id(), held(one), NOW)), "structure", "line-circle");

        regency.record(new LineFact(other.id(), held(one), LATER));
        assertThat(lines.superior(other.id(), TODAY.plusDays(7)).orElseThrow().id())
                .isEqualTo(one.id());
    }

    @Test
    void noTwoPeopleActAsEachOthersHead() {
        Place agency = regency.agency("Dinas Contoh").head("Sari");
        Place one = agency.section("Bidang Satu").vacant().staff("Budi");
        Place other = agency.section("Bidang Dua").vacant().staff("Wati");
        other.acting(one.staff(0), Capacity.PLT, NOW);

        assertSaid(refused(acting(other.staff(0), one, Capacity.PLT, NOW)), "structure", "line-circle");
    }

    @Test
    void whatHeldOnNoSuchDayCannotBeEnded() {
        Person person = regency.person("Budi");

        Refusal refusal = refused(() -> regency.end(new LineFact(person.id(), PostId.fresh(), NOW), TODAY));

        assertThat(refusal.type()).isEqualTo("unknown-fact");
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }
}
