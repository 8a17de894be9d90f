package id.abdi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.organization.Fact.AssignmentFact;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose record one may see on which date, and that the look is noted (SEC-1). */
@AbdiTest
class RightsTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Autowired
    Regency regency;

    @Autowired
    Rights rights;

    @Autowired
    TestClock clock;

    private Person person = somebody();
    private Person former = somebody();
    private Person present = somebody();
    private Person stranger = somebody();

    private static Person somebody() {
        return new Person(EmployeeId.fresh(), Regency.nip(), "");
    }

    /** Somebody who moved today from one agency to another. */
    @BeforeEach
    void somebodyMoved() {
        Place old = regency.agency("Dinas Lama").head("Sari").staff("Budi");
        Place next = regency.agency("Dinas Baru").head("Tono");
        Place division = next.section("Bidang Baru").vacant();
        person = old.staff(0);
        former = old.head();
        present = next.head();
        stranger = regency.agency("Dinas Lain").staff("Wati").staff(0);
        regency.replace(AssignmentFact.definitive(person.id(), division.headPost(), Period.from(TODAY)));
    }

    private boolean may(Person who, Act act, LocalDate date) {
        return rights.mayDo(regency.caller(who), act, person.id(), date);
    }

    private Refusal refused(Person who, Act act, LocalDate date) {
        return assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rights.require(regency.caller(who), act, person.id(), date))
                .actual();
    }

    private void look(Person who) {
        rights.see(regency.caller(who), person.nip(), TODAY);
    }

    @Test
    void manyAreSeenExactlyAsOneByOne() {
        List<EmployeeId> everybody = List.of(person.id(), former.id(), present.id(), stranger.id());
        for (Person who : List.of(person, former, present, stranger, regency.regent())) {
            for (LocalDate date : List.of(YESTERDAY, TODAY)) {
                Caller caller = regency.caller(who);
                assertThat(rights.maySee(caller, everybody, date))
                        .containsExactlyInAnyOrderElementsOf(everybody.stream()
                                .filter(one -> rights.maySee(caller, one, date))
                                .toList());
            }
        }
    }

    @Test
    void aFormerSuperiorKeepsSightOfTheirDate() {
        assertThat(may(former, Act.SEE, YESTERDAY)).isTrue();
        assertThat(may(former, Act.REPORT_DAY, YESTERDAY)).isTrue();
    }

    @Test
    void aFormerSuperiorNeitherSeesNorReportsToday() {
        assertThat(may(former, Act.SEE, TODAY)).isFalse();
        assertThat(refused(former, Act.REPORT_DAY, TODAY).type()).isEqualTo("unknown-person");
    }

    @Test
    void aNewSuperiorSeesThePast() {
        assertThat(may(present, Act.SEE, YESTERDAY)).isTrue();
        assertThat(may(present, Act.REPORT_DAY, TODAY)).isTrue();
    }

    @Test
    void aNewSuperiorDoesNotReportThePast() {
        assertThat(refused(present, Act.REPORT_DAY, YESTERDAY).type()).isEqualTo("not-allowed");
    }

    @Test
    void aDayDoesWhatItsOwnSuperiorsDecide() {
        assertThat(may(regency.regent(), Act.REOPEN_DAY, YESTERDAY)).isTrue();
        assertThat(may(present, Act.REOPEN_DAY, YESTERDAY)).isFalse();
    }

    @Test
    void whoMayNotBeSeenIsAsUnknownAsWhoDoesNotExist() {
        Caller caller = regency.caller(stranger);
        Refusal unseen = assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rights.see(caller, person.nip(), TODAY))
                .actual();
        Refusal unknown = assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rights.see(caller, Regency.nip(), TODAY))
                .actual();

        assertThat(unseen)
                .usingRecursiveComparison()
                .ignoringFields("stackTrace")
                .isEqualTo(unknown);
        assertThat(rights.looksAt(person.id(), 10)).isEmpty();
    }

    @Test
    void aLookIsNotedOnceAnHour() {
        look(present);
        clock.pass(Duration.ofMinutes(59));
        look(present);
        assertThat(rights.looksAt(person.id(), 10)).hasSize(1);

        clock.pass(Duration.ofMinutes(1));
        look(present);
        assertThat(rights.looksAt(person.id(), 10)).hasSize(2);
    }

    @Test
    void aLookSaysWhoInWhichCapacityAndWhen() {
        look(present);

        assertThat(rights.looksAt(person.id(), 10))
                .containsExactly(new Look(present.id(), "SUPERIOR", TestClock.START));
    }

    @Test
    void aLookIsNotedInEachCapacity() {
        look(present);
        rights.see(regency.caller(stranger, Role.BKPSDM), person.nip(), TODAY);
        rights.see(regency.caller(stranger, Role.INSPECTORATE), person.nip(), TODAY);

        assertThat(rights.looksAt(person.id(), 10))
                .extracting(Look::capacity)
                .containsExactlyInAnyOrder("SUPERIOR", "PERSONNEL", "INSPECTORATE");
    }

    @Test
    void aLookAtOneselfIsNotNoted() {
        look(person);

        assertThat(rights.looksAt(person.id(), 10)).isEmpty();
    }

    /** Of the line on that date and today, a duty, a letter's absence: one by one or all at once, each look says the same. */
    @Test
    void looksAtManyAreNotedAsOneByOneWithAsManyQueries() {
        Place agency = regency.agency("Dinas Banyak").head("Sinta Laut");
        Place section = agency.section("Bidang Banyak").head("Tono Pasir").staff("Budi Karang");
        Person below = section.many(1).getFirst();
        for (LocalDate date : List.of(YESTERDAY, TODAY)) {
            for (Person who : List.of(agency.head(), section.head(), present, former, person, regency.regent())) {
                List<Person> people = List.of(section.staff(0), section.head(), person, stranger, below);
                for (Role duty : List.of(Role.EMPLOYEE, Role.INSPECTORATE)) {
                    clock.pass(Duration.ofHours(2));
                    Caller caller = regency.caller(who, duty);
                    people.forEach(one -> seeIfAllowed(caller, one, date));
                    List<String> single = people.stream().map(this::noted).toList();
                    clock.pass(Duration.ofHours(2));
                    rights.look(caller, people.stream().map(Person::id).toList(), date);
                    assertThat(people.stream().map(this::noted).toList()).isEqualTo(single);
                }
            }
        }
        List<String> ofTwo = queriesOfALookAt(section.many(2));
        assertThat(queriesOfALookAt(section.many(5))).isEqualTo(ofTwo);
    }

    /** Of people whom nobody asked for yet. */
    private List<String> queriesOfALookAt(List<Person> people) {
        Caller regent = regency.caller(regency.regent());
        return Queries.of(
                () -> rights.look(regent, people.stream().map(Person::id).toList(), YESTERDAY));
    }

    private void seeIfAllowed(Caller caller, Person seen, LocalDate date) {
        if (rights.maySee(caller, seen.id(), date)) {
            rights.see(caller, seen.nip(), date);
        }
    }

    /** The looks of this very moment. */
    private String noted(Person seen) {
        return rights.looksAt(seen.id(), 3).stream()
                .filter(look -> look.at().equals(clock.instant()))
                .map(Look::capacity)
                .toList()
                .toString();
    }

    @Test
    void theNewestLooksComeFirst() {
        look(present);
        clock.pass(Duration.ofMinutes(5));
        look(regency.regent());
        clock.pass(Duration.ofHours(2));
        look(present);

        assertThat(rights.looksAt(person.id(), 2))
                .extracting(Look::viewer)
                .containsExactly(present.id(), regency.regent().id());
    }

    private Set<UnitAct> acts(Person who, Place unit, Role... duties) {
        Set<UnitAct> acts = rights.acts(regency.caller(who, duties), unit.id(), TODAY);
        assertThat(rights.acts(regency.caller(who, duties), List.of(unit.id()), TODAY))
                .as("asked with others")
                .isEqualTo(Map.of(unit.id(), acts));
        return acts;
    }

    @Test
    void whatAUnitSetsDownIsWrittenByItsHeadsApprovedByItsAgencyAndReadByItsPeople() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Rina Pasir");
        Place section = agency.section("Seksi Contoh").head("Budi Karang");
        assertThat(acts(section.head(), section))
                .containsExactly(
                        UnitAct.READ,
                        UnitAct.WRITE,
                        UnitAct.SEE_DEVELOPMENT,
                        UnitAct.SEE_OWN_PEOPLE,
                        UnitAct.READ_WORKLOAD,
                        UnitAct.READ_POST_WORKLOAD);
        assertThat(acts(agency.head(), section))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(UnitAct.SEE_OWN_PEOPLE)));
        assertThat(acts(regency.regent(), section)).containsExactly(UnitAct.SEE_DEVELOPMENT);
        assertThat(acts(agency.staff(0), section)).containsExactly(UnitAct.READ);
        assertThat(acts(section.head(), agency)).containsExactly(UnitAct.READ);
        assertThat(acts(stranger, section)).isEmpty();
        assertThat(acts(stranger, section, Role.BKPSDM))
                .containsExactly(
                        UnitAct.READ,
                        UnitAct.MANAGE_PLANS,
                        UnitAct.SEE_DEVELOPMENT,
                        UnitAct.READ_WORKLOAD,
                        UnitAct.READ_POST_WORKLOAD);
        assertThat(acts(stranger, section, Role.INSPECTORATE)).containsExactly(UnitAct.READ, UnitAct.SEE_DEVELOPMENT);
        assertThat(acts(stranger, section, Role.REGENT))
                .containsExactly(UnitAct.READ, UnitAct.SEE_DEVELOPMENT, UnitAct.READ_WORKLOAD);
    }
}
