package id.abdi.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.breach.Effect;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever may open a case has it in the list, and nobody else. */
@AbdiTest
class CaseListTest {
    @Autowired
    Cases cases;

    @Autowired
    CaseSql sql;

    @Autowired
    TestClock clock;

    @Autowired
    GivenCases given;

    @Autowired
    Regency regency;

    private Place agency;
    private Place division;
    private Place section;
    private Person budi;
    private Person officer;
    private Person inspector;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        division = agency.section("Bidang Contoh").head("Raka Karang");
        section = division.section("Seksi Contoh").head("Tirta Pasir").staff("Budi Karang", "Wati Ombak");
        budi = section.staff(0);
        Place other = regency.agency("Badan Contoh").head("Tono Pasir").staff("Ratna Teluk", "Ira Tanjung");
        officer = other.staff(0);
        inspector = other.staff(1);
    }

    private CaseId reported() {
        return given.breach(inspector, budi, Effect.UNIT, Role.INSPECTORATE);
    }

    private List<CaseId> listed(Person reader) {
        return cases.of(regency.caller(reader)).stream()
                .map(one -> one.file().opened().id())
                .toList();
    }

    @Test
    void theNextSuperiorLearnsOfItOnlyWhenTheDirectOneIsInvolved() {
        CaseId id = reported();
        assertThat(listed(section.head())).containsExactly(id);
        assertThat(listed(division.head())).isEmpty();
        given.involved(officer, id, section.staff(1));
        assertThat(listed(division.head())).isEmpty();
        given.involved(officer, id, section.head());
        assertThat(listed(division.head())).containsExactly(id);
        assertThat(listed(section.head())).isEmpty();
    }

    @Test
    void whoeverTakesThePlaceHasItInTheListHoweverFarAbove() {
        CaseId id = reported();
        given.involved(officer, id, section.head());
        given.involved(officer, id, division.head());
        assertThat(listed(division.head())).isEmpty();
        assertThat(listed(agency.head())).containsExactly(id);
    }

    @Test
    void whoIsNoLongerCompetentForWhatIsProposedLosesIt() {
        CaseId id = reported();
        given.heard(section.head(), budi, id);
        given.take(section.head(), id, GivenCases.step(StepKind.PROPOSED, TestClock.TODAY, "POST_LOWERED"));
        assertThat(listed(regency.regent())).contains(id);
        given.involved(officer, id, regency.regent());
        assertThat(listed(regency.regent())).doesNotContain(id);
    }

    @Test
    void ofMoreCasesThanTheListHoldsThoseThatRunStay() {
        CaseId running = reported();
        CaseId closed = reported();
        given.delivered(section.head(), budi, closed, "WRITTEN_REPRIMAND");
        clock.set(TestClock.TODAY.plusDays(40), LocalTime.NOON);
        given.take(officer, closed, GivenCases.step(StepKind.CLOSED), Role.BKPSDM);
        assertThat(sql.around(budi.id(), List.of(budi.id()), 1))
                .extracting(file -> file.opened().id())
                .containsExactly(running);
        assertThat(sql.around(budi.id(), List.of(budi.id()), 2))
                .extracting(file -> file.opened().id())
                .containsExactly(closed, running);
        assertThat(sql.newest(1)).noneMatch(CaseFile::over);
    }

    @Test
    void theListAsksNoMoreTheMoreCasesItHas() {
        reported();
        cases.of(regency.caller(section.head()));
        int few = Queries.of(() -> cases.of(regency.caller(section.head()))).size();
        reported();
        reported();
        assertThat(Queries.of(() -> cases.of(regency.caller(section.head())))).hasSize(few);
    }
}
