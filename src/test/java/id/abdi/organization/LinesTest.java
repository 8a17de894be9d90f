package id.abdi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.organization.Fact.AssignmentFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is whose superior on a date (R1). */
@AbdiTest
class LinesTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final Period NOW = Period.of(TODAY, TODAY.plusDays(7));

    @Autowired
    Regency regency;

    @Autowired
    Lines lines;

    @Autowired
    Directory directory;

    private Superior superior(Person person, LocalDate date) {
        return lines.superior(person.id(), date).orElseThrow();
    }

    private List<EmployeeId> subordinates(Person head, LocalDate date) {
        return lines.subordinates(head.id(), date).stream().map(Employee::id).toList();
    }

    @Test
    void theHeadOfTheUnitIsTheSuperior() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi", "Wati");

        assertThat(superior(agency.staff(0), TODAY).id())
                .isEqualTo(agency.head().id());
        assertThat(superior(agency.staff(0), TODAY).capacity()).isEqualTo(Capacity.DEFINITIVE);
        assertThat(subordinates(agency.head(), TODAY))
                .containsExactly(agency.staff(0).id(), agency.staff(1).id());
    }

    @Test
    void aHeadIsReportedByTheHeadOfTheUnitAbove() {
        Place agency = regency.agency("Dinas Contoh").head("Sari");
        Place division = agency.section("Bidang Contoh").head("Budi");

        assertThat(superior(division.head(), TODAY).id())
                .isEqualTo(agency.head().id());
        assertThat(superior(agency.head(), TODAY).id())
                .isEqualTo(regency.regent().id());
        assertThat(lines.superior(regency.regent().id(), TODAY)).isEmpty();
    }

    @Test
    void aVacantPostPassesItsPeopleToTheNextSuperiorAbove() {
        Place agency = regency.agency("Dinas Contoh").head("Sari");
        Place division = agency.section("Bidang Contoh").vacant().staff("Budi");

        assertThat(superior(division.staff(0), TODAY).id())
                .isEqualTo(agency.head().id());
        assertThat(superior(division.staff(0), TODAY).capacity()).isEqualTo(Capacity.PASSED_UP);
        assertThat(subordinates(agency.head(), TODAY))
                .containsExactly(division.staff(0).id());
    }

    @Test
    void whileAPlhActsOnlyThePlhReports() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi", "Wati");
        agency.acting(agency.staff(0), Capacity.PLH, NOW);

        assertThat(superior(agency.staff(1), TODAY).id())
                .isEqualTo(agency.staff(0).id());
        assertThat(superior(agency.staff(1), TODAY).capacity()).isEqualTo(Capacity.PLH);
        assertThat(subordinates(agency.head(), TODAY)).isEmpty();
        assertThat(superior(agency.staff(1), TODAY.plusDays(7)).id())
                .isEqualTo(agency.head().id());
    }

    @Test
    void whoWouldBeTheirOwnSuperiorGetsTheNextAbove() {
        Place agency = regency.agency("Dinas Contoh").head("Sari");
        Place division = agency.section("Bidang Contoh").vacant().staff("Budi", "Wati");
        division.acting(division.staff(0), Capacity.PLT, NOW);

        assertThat(superior(division.staff(0), TODAY).id())
                .isEqualTo(agency.head().id());
        assertThat(superior(division.staff(1), TODAY).id())
                .isEqualTo(division.staff(0).id());
    }

    @Test
    void aPltsOwnLineFollowsTheDefinitivePost() {
        Place agency = regency.agency("Dinas Contoh").head("Sari");
        Place own = agency.section("Bidang Satu").head("Budi");
        Place vacant = agency.section("Bidang Dua").vacant().staff("Wati");
        vacant.acting(own.head(), Capacity.PLT, NOW);

        assertThat(superior(own.head(), TODAY).id()).isEqualTo(agency.head().id());
        assertThat(superior(vacant.staff(0), TODAY).id()).isEqualTo(own.head().id());
        assertThat(superior(vacant.staff(0), TODAY).capacity()).isEqualTo(Capacity.PLT);
    }

    @Test
    void whoActsAboveTheOwnHeadIsNotReportedByThatHead() {
        Place agency = regency.agency("Dinas Contoh").vacant();
        Place division = agency.section("Bidang Contoh").head("Budi").staff("Wati");
        agency.acting(division.staff(0), Capacity.PLT, NOW);

        assertThat(superior(division.head(), TODAY).id())
                .isEqualTo(division.staff(0).id());
        assertThat(superior(division.staff(0), TODAY).id())
                .isEqualTo(regency.regent().id());
    }

    @Test
    void whoOnlyActsIsReportedAboveThePostTheyActIn() {
        Place agency = regency.agency("Dinas Contoh").head("Sari");
        Place division = agency.section("Bidang Contoh").vacant().staff("Budi", "Wati");
        Person acting = division.staff(0);
        division.acting(acting, Capacity.PLT, NOW);
        AssignmentFact own = directory.assignments(acting.id()).getLast();
        regency.end(own, TODAY);

        assertThat(superior(acting, TODAY.minusDays(1)).id())
                .isEqualTo(agency.head().id());
        assertThat(superior(acting, TODAY).id()).isEqualTo(agency.head().id());
        assertThat(subordinates(agency.head(), TODAY)).containsExactly(acting.id());
        assertThat(superior(division.staff(1), TODAY).id()).isEqualTo(acting.id());
        Employee employee = lines.employee(acting.id(), TODAY).orElseThrow();
        assertThat(employee.active()).isTrue();
        assertThat(employee.post()).isEqualTo("Plt Kepala " + division.code());
        assertThat(lines.scope(acting.id(), TODAY))
                .isEqualTo(lines.scope(division.staff(1).id(), TODAY));
        assertThat(regency.caller(acting).roles()).contains(Role.EMPLOYEE, Role.HEAD);
        assertThat(lines.superior(acting.id(), TODAY.plusDays(7))).isEmpty();
    }

    @Test
    void whoOnlyActsInAPostThatHeadsNobodyIsReportedByTheHeadOfItsUnit() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi");
        Place division = agency.section("Bidang Contoh").head("Tono");
        Person away = regency.person("Wati");
        PostId post = division.hold(away, Period.from(Regency.BEGIN));
        Person acting = agency.staff(0);
        regency.record(new AssignmentFact(acting.id(), post, Capacity.PLH, NOW, "800/1/CONTOH"));
        regency.end(directory.assignments(acting.id()).getLast(), TODAY);

        assertThat(superior(acting, TODAY).id()).isEqualTo(division.head().id());
    }

    @Test
    void aLineMayDifferFromTheUnitsHead() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi");
        Person lead = regency.person("Tono");
        PostId post = agency.hold(lead, Period.from(Regency.BEGIN));
        agency.line(agency.staff(0), post, NOW);

        assertThat(superior(agency.staff(0), TODAY)).isEqualTo(new Superior(lead.id(), Capacity.TEAM_LEAD, post));
        assertThat(subordinates(lead, TODAY)).containsExactly(agency.staff(0).id());
        assertThat(subordinates(agency.head(), TODAY)).containsExactly(lead.id());
        assertThat(superior(agency.staff(0), TODAY.plusDays(7)).id())
                .isEqualTo(agency.head().id());
    }

    @Test
    void aMoveChangesTheLineFromItsDayOn() {
        Place old = regency.agency("Dinas Lama").head("Sari").staff("Budi");
        Place next = regency.agency("Dinas Baru").head("Tono");
        PostId post = PostId.fresh();
        regency.record(new Fact.PostFact(
                post, next.id(), "Pelaksana", PostKind.EXECUTIVE, null, false, Period.from(Regency.BEGIN)));
        regency.replace(Fact.AssignmentFact.definitive(old.staff(0).id(), post, Period.from(TODAY)));

        assertThat(superior(old.staff(0), TODAY.minusDays(1)).id())
                .isEqualTo(old.head().id());
        assertThat(superior(old.staff(0), TODAY).id()).isEqualTo(next.head().id());
        assertThat(lines.subordinatesBetween(old.head().id(), TODAY.minusDays(1), TODAY))
                .containsOnlyKeys(TODAY.minusDays(1));
        assertThat(lines.subordinatesBetween(next.head().id(), TODAY.minusDays(1), TODAY))
                .containsEntry(TODAY, Set.of(old.staff(0).id()));
    }

    @Test
    void theWholeTreeIsSeenFromAbove() {
        Place agency = regency.agency("Dinas Contoh").head("Sari");
        Place division = agency.section("Bidang Contoh").head("Budi");
        Place section = division.section("Seksi Contoh").head("Wati").staff("Tono");

        assertThat(lines.tree(agency.head().id(), TODAY))
                .containsEntry(division.head().id(), 1)
                .containsEntry(section.head().id(), 2)
                .containsEntry(section.staff(0).id(), 3)
                .hasSize(3);
        assertThat(lines.chain(section.staff(0).id(), TODAY))
                .startsWith(
                        section.head().id(), division.head().id(), agency.head().id())
                .endsWith(regency.regent().id());
        assertThat(lines.above(agency.head().id(), section.staff(0).id(), TODAY))
                .isTrue();
        assertThat(lines.above(section.staff(0).id(), agency.head().id(), TODAY))
                .isFalse();
    }
}
