package id.abdi.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.breach.Effect;
import id.abdi.breach.Examiner.Seat;
import id.abdi.breach.SanctionKind;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A case from the report to its end, and who may take which step (R12). */
@AbdiTest
class CasesTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    Cases cases;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GivenCases given;

    @Autowired
    Sanctions sanctions;

    @Autowired
    Regency regency;

    @Autowired
    TestClock clock;

    private Place agency;
    private Person head;
    private Person budi;
    private Person officer;
    private Person inspector;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        budi = agency.staff(0);
        Place other = regency.agency("Badan Contoh").head("Tono Pasir").staff("Ratna Teluk", "Ira Tanjung");
        officer = other.staff(0);
        inspector = other.staff(1);
    }

    private static void refused(String type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private CaseFile decided(String kind) {
        CaseId id = given.breach(head, budi, Effect.UNIT);
        given.delivered(head, budi, id, kind);
        return cases.see(regency.caller(head), id).file();
    }

    @Test
    void aCaseGoesFromTheReportToItsEnd() throws Exception {
        CaseId id = given.breach(head, budi, Effect.UNIT);
        assertThat(cases.see(regency.caller(budi), id).state()).isEqualTo(CaseState.OPENED);
        given.delivered(head, budi, id, "WRITTEN_REPRIMAND");
        Cases.Seen seen = cases.see(regency.caller(head), id);
        assertThat(seen.state()).isEqualTo(CaseState.DELIVERED);
        assertThat(seen.inForce()).isAfter(TODAY);
        assertThat(sanctions.of(List.of(budi.id()), TODAY).get(budi.id())).isEqualTo(Sanctions.Standing.CLEAN);
        clock.set(TODAY.plusDays(40), LocalTime.NOON);
        assertThat(cases.see(regency.caller(head), id).state()).isEqualTo(CaseState.IN_FORCE);
        Sanctions.Standing standing = Objects.requireNonNull(
                sanctions.of(List.of(budi.id()), TODAY.plusDays(40)).get(budi.id()));
        assertThat(standing.heaviest()).isEqualTo(SanctionKind.WRITTEN_REPRIMAND);
        assertThat(standing.points()).isEqualTo(3);
        assertThat(index(head)).contains("discipline.index.LIGHT").doesNotContain("discipline.index.NONE");
        assertThat(index(agency.staff(1), agency.staff(1))).contains("discipline.index.NONE");
        assertThat(index(regency.regent())).doesNotContain("discipline.index");
        assertThat(sanctions.of(List.of(budi.id()), TODAY.plusYears(6)).get(budi.id()))
                .isEqualTo(Sanctions.Standing.CLEAN);
        given.take(officer, id, GivenCases.step(StepKind.CLOSED), Role.BKPSDM);
        assertThat(cases.see(regency.caller(head), id).state()).isEqualTo(CaseState.CLOSED);
    }

    private String index(Person reader) throws Exception {
        return index(reader, budi);
    }

    /** The professionalism index of the person, as the reader may see it (T-7). */
    private String index(Person reader, Person person) throws Exception {
        return mvc.get()
                .uri("/api/v1/employees/{nip}/professionalism", person.nip().value())
                .with(signedIn.token(reader))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void p4_onlyThoseWithAPartKnowOfACase() {
        CaseId id = given.breach(head, budi, Effect.UNIT);
        for (Person person : List.of(head, budi)) {
            assertThat(cases.see(regency.caller(person), id).file().opened().id())
                    .isEqualTo(id);
            assertThat(cases.of(regency.caller(person)))
                    .extracting(one -> one.file().opened().id())
                    .contains(id);
        }
        assertThat(cases.see(regency.caller(officer, Role.BKPSDM), id).parts()).contains(Part.PERSONNEL);
        assertThat(cases.see(regency.caller(inspector, Role.INSPECTORATE), id).parts())
                .contains(Part.INSPECTORATE);
        for (Person person : List.of(agency.staff(1), officer, regency.regent())) {
            refused("not-found", () -> cases.see(regency.caller(person), id));
            refused("not-found", () -> given.take(person, id, GivenCases.step(StepKind.SUMMONED)));
            assertThat(cases.of(regency.caller(person)))
                    .extracting(one -> one.file().opened().id())
                    .doesNotContain(id);
        }
        refused("not-found", () -> cases.see(regency.caller(officer, Role.OPERATOR), id));
    }

    @Test
    void nobodyOpensOrDecidesTheOwnCase() {
        refused("own-case", () -> given.breach(budi, budi, Effect.UNIT));
        refused("own-case", () -> given.breach(officer, officer, Effect.UNIT, Role.BKPSDM));
        refused("unknown-person", () -> given.breach(agency.staff(1), budi, Effect.UNIT));
        CaseId id = given.breach(inspector, officer, Effect.UNIT, Role.INSPECTORATE);
        refused("not-allowed", () -> given.take(officer, id, GivenCases.step(StepKind.INVOLVED), Role.BKPSDM));
    }

    @Test
    void aBreachNamesTheClauseAndTheFacts() {
        refused("case-invalid", () -> open(new NewCase.Breach(List.of(), "UNIT", TODAY, null, GivenCases.FACTS)));
        refused("case-invalid", () -> open(new NewCase.Breach(List.of("P9Z"), "UNIT", TODAY, null, GivenCases.FACTS)));
        refused("case-invalid", () -> open(new NewCase.Breach(List.of("P4F"), "UNIT", TODAY, null, " ")));
        refused("case-invalid", () -> open(new NewCase.Breach(List.of("P4F"), null, TODAY, null, GivenCases.FACTS)));
        refused(
                "case-invalid",
                () -> open(new NewCase.Breach(List.of("P4F"), "UNIT", TODAY.plusDays(1), null, GivenCases.FACTS)));
    }

    private CaseFile open(NewCase typed) {
        return cases.open(regency.caller(head), CaseId.fresh(), budi.nip(), typed);
    }

    @Test
    void theSameSentTwiceIsOne() {
        NewCase typed = new NewCase.Breach(List.of("P4F"), "UNIT", TODAY, null, GivenCases.FACTS);
        CaseId id = CaseId.fresh();
        cases.open(regency.caller(head), id, budi.nip(), typed);
        cases.open(regency.caller(head), id, budi.nip(), typed);
        refused(
                "form-used",
                () -> cases.open(regency.caller(head), id, agency.staff(1).nip(), typed));
        StepInput step = new StepInput(
                CaseId.fresh().value(),
                StepKind.SUMMONED,
                TODAY,
                "Jam 9",
                "800/1",
                TODAY,
                null,
                null,
                null,
                null,
                Map.of());
        given.take(head, id, step);
        assertThat(given.take(head, id, step).steps()).hasSize(1);
    }

    @Test
    void stepsAreTakenInTheLawsOrderAndByWhomItNames() {
        CaseId id = given.breach(head, budi, Effect.UNIT);
        refused("step-out-of-order", () -> given.take(head, id, GivenCases.step(StepKind.EXAMINED)));
        refused("not-allowed", () -> given.take(budi, id, GivenCases.step(StepKind.SUMMONED)));
        refused("not-allowed", () -> given.take(officer, id, GivenCases.step(StepKind.SUMMONED), Role.BKPSDM));
        given.take(head, id, GivenCases.step(StepKind.SUMMONED));
        refused("step-out-of-order", () -> given.take(head, id, GivenCases.step(StepKind.SUMMONED)));
        refused(
                "step-out-of-order",
                () -> given.take(head, id, GivenCases.step(StepKind.PROPOSED, TODAY, "VERBAL_REPRIMAND")));
    }

    @Test
    void d6_anExaminationBeyondSevenWorkingDaysIsRefused() {
        CaseId id = given.breach(head, budi, Effect.UNIT);
        refused("case-invalid", () -> given.take(head, id, summons(TODAY.plusDays(10))));
        refused("case-invalid", () -> given.take(head, id, summons(null)));
        given.take(head, id, summons(TODAY.plusDays(9)));
    }

    private static StepInput summons(@Nullable LocalDate planned) {
        return new StepInput(
                null, StepKind.SUMMONED, TODAY, "Jam 9", "800/1", planned, null, null, null, null, Map.of());
    }

    @Test
    void d9_aHeavyBreachIsExaminedByATeamWithItsThreeSeats() {
        CaseId id = given.breach(head, budi, Effect.STATE);
        given.take(head, id, GivenCases.step(StepKind.SUMMONED));
        refused("team-first", () -> given.take(head, id, GivenCases.step(StepKind.EXAMINED)));
        refused("case-invalid", () -> given.take(officer, id, team(head, inspector, inspector), Role.BKPSDM));
        refused("case-invalid", () -> given.take(officer, id, team(head, budi, inspector), Role.BKPSDM));
        given.take(officer, id, team(agency.staff(1), inspector, officer), Role.BKPSDM);
        refused("team-examines", () -> given.take(head, id, GivenCases.step(StepKind.EXAMINED)));
        given.take(inspector, id, GivenCases.step(StepKind.EXAMINED));
        assertThat(cases.see(regency.caller(agency.staff(1)), id).parts()).contains(Part.TEAM);
    }

    private static StepInput team(Person superior, Person supervision, Person personnel) {
        Map<Seat, String> members = new EnumMap<>(Seat.class);
        members.put(Seat.SUPERIOR, superior.nip().value());
        members.put(Seat.SUPERVISION, supervision.nip().value());
        members.put(Seat.PERSONNEL, personnel.nip().value());
        return new StepInput(null, StepKind.TEAM_SET, TODAY, null, "800/2", null, null, null, null, null, members);
    }

    @Test
    void aHeavySanctionIsForTheRegentAloneAndTheDecreeIsEnteredByThePersonnelAgency() {
        CaseId id = given.breach(head, budi, Effect.UNIT);
        given.heard(head, budi, id);
        given.take(head, id, GivenCases.step(StepKind.PROPOSED, TODAY, "POST_LOWERED"));
        assertThat(cases.see(regency.caller(regency.regent()), id).parts()).contains(Part.COMPETENT);
        refused("not-allowed", () -> given.take(head, id, GivenCases.step(StepKind.DECIDED, TODAY, "POST_LOWERED")));
        refused(
                "not-competent",
                () -> given.take(
                        officer, id, GivenCases.step(StepKind.DECIDED, TODAY, "VERBAL_REPRIMAND"), Role.BKPSDM));
        CaseFile file = given.take(officer, id, GivenCases.step(StepKind.DECIDED, TODAY, "POST_LOWERED"), Role.BKPSDM);
        assertThat(file.last(StepKind.DECIDED).orElseThrow().official())
                .isEqualTo(regency.regent().id());
    }

    @Test
    void d16_thePersonObjects() {
        CaseId id = decided("VERBAL_REPRIMAND").opened().id();
        refused("not-allowed", () -> given.take(head, id, GivenCases.step(StepKind.OBJECTED)));
        given.take(budi, id, GivenCases.step(StepKind.OBJECTED));
        clock.set(TODAY.plusDays(60), LocalTime.NOON);
        assertThat(cases.see(regency.caller(budi), id).state()).isEqualTo(CaseState.OBJECTED);
        assertThat(cases.see(regency.caller(budi), id).due()).anyMatch(due -> due.late(TODAY.plusDays(60)));
    }

    @Test
    void d9_aSuperiorWhoIsInvolvedIsReplacedAndKnowsNoMoreOfIt() {
        CaseId id = given.breach(inspector, budi, Effect.UNIT, Role.INSPECTORATE);
        given.involved(officer, id, head);
        refused("not-found", () -> cases.see(regency.caller(head), id));
        assertThat(cases.of(regency.caller(head))).isEmpty();
        assertThat(cases.see(regency.caller(regency.regent()), id).parts()).contains(Part.SUPERIOR);
        assertThat(cases.of(regency.caller(regency.regent())))
                .extracting(one -> one.file().opened().id())
                .contains(id);
    }
}
