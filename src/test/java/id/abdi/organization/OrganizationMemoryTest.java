package id.abdi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.calendar.WorkPattern;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.identity.RoleSource;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Fact.PersonPatternFact;
import id.abdi.organization.Fact.UnitFact;
import id.abdi.organization.Fact.UnitPatternFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a node remembers of the organization is what everybody would be answered now (SEC-4), whoever changed it. */
@AbdiTest
class OrganizationMemoryTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final Period FROM_TODAY = Period.from(TODAY);

    @Autowired
    Regency regency;

    @Autowired
    Lines lines;

    @Autowired
    RoleSource roles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    /** Every question that is remembered, about these two people. */
    private List<Object> answers(Person head, Person person) {
        Set<EmployeeId> both = Set.of(head.id(), person.id());
        return List.of(
                lines.superiors(both, TODAY),
                lines.subordinates(head.id(), TODAY),
                lines.subordinatesBetween(head.id(), TODAY.minusDays(2), TODAY.plusDays(2)),
                lines.chain(person.id(), TODAY),
                lines.employees(both, TODAY),
                lines.byNip(person.nip(), TODAY),
                lines.scopesBetween(both, TODAY, TODAY.plusDays(1)),
                lines.patternsBetween(both, TODAY, TODAY.plusDays(1)),
                roles.roles(head.id(), TODAY));
    }

    @Test
    void aNewNameIsReadByTheNextQuestion() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi");
        Person person = agency.staff(0);
        answers(agency.head(), person);

        regency.replace(PersonFact.named(person.id(), person.nip(), "Budi Santoso", EmploymentStatus.PNS, FROM_TODAY));

        assertThat(lines.byNip(person.nip(), TODAY).orElseThrow().name()).isEqualTo("Budi Santoso");
        assertThat(lines.employee(person.id(), TODAY).orElseThrow().name()).isEqualTo("Budi Santoso");
        assertThat(lines.subordinates(agency.head().id(), TODAY))
                .extracting(Employee::name)
                .containsExactly("Budi Santoso");
        assertThat(lines.employee(person.id(), TODAY.minusDays(1)).orElseThrow().name())
                .isEqualTo("Budi");
    }

    @Test
    void aMoveChangesLineUnitAndRoles() {
        Place old = regency.agency("Dinas Lama").head("Sari").staff("Budi");
        Place next = regency.agency("Dinas Baru").vacant();
        Person person = old.staff(0);
        answers(old.head(), person);

        regency.replace(AssignmentFact.definitive(person.id(), next.headPost(), FROM_TODAY));

        assertThat(lines.subordinates(old.head().id(), TODAY)).isEmpty();
        assertThat(lines.subordinatesBetween(old.head().id(), TODAY.minusDays(1), TODAY))
                .isEqualTo(Map.of(TODAY.minusDays(1), Set.of(person.id())));
        assertThat(lines.scope(person.id(), TODAY).nearestFirst()).startsWith(next.id());
        assertThat(lines.scope(person.id(), TODAY.minusDays(1)).nearestFirst()).startsWith(old.id());
        assertThat(lines.chain(person.id(), TODAY)).doesNotContain(old.head().id());
        assertThat(roles.roles(person.id(), TODAY)).contains(Role.HEAD);
    }

    @Test
    void aUnitThatMovesTakesItsPeopleAlong() {
        Place agency = regency.agency("Dinas Contoh").head("Sari");
        Place other = regency.agency("Dinas Lain").head("Tono");
        Place section = agency.section("Seksi Contoh").staff("Budi");
        Person person = section.staff(0);
        answers(agency.head(), person);

        regency.replace(
                new UnitFact(section.id(), section.code(), "Seksi Contoh", UnitLevel.DIVISION, other.id(), FROM_TODAY));

        assertThat(lines.scope(person.id(), TODAY).nearestFirst()).startsWith(section.id(), other.id());
        assertThat(lines.superior(person.id(), TODAY).orElseThrow().id())
                .isEqualTo(other.head().id());
    }

    @Test
    void theNearestPatternHoldsFromItsDay() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi", "Wati");
        Person own = agency.staff(0);
        answers(agency.head(), own);

        regency.record(new UnitPatternFact(agency.id(), "SIX_DAYS", FROM_TODAY));
        assertThat(lines.pattern(own.id(), TODAY)).isEqualTo(WorkPattern.SIX_DAYS);

        regency.record(new PersonPatternFact(own.id(), "ALL_DAYS", Period.from(TODAY.plusDays(1))));
        assertThat(lines.patternsBetween(
                        List.of(own.id(), agency.staff(1).id()), TODAY.minusDays(1), TODAY.plusDays(1)))
                .isEqualTo(Map.of(
                        TODAY.minusDays(1),
                        Map.of(own.id(), WorkPattern.FIVE_DAYS, agency.staff(1).id(), WorkPattern.FIVE_DAYS),
                        TODAY,
                        Map.of(own.id(), WorkPattern.SIX_DAYS, agency.staff(1).id(), WorkPattern.SIX_DAYS),
                        TODAY.plusDays(1),
                        Map.of(own.id(), WorkPattern.ALL_DAYS, agency.staff(1).id(), WorkPattern.SIX_DAYS)));
    }

    /** Another node, or a hand in the database: nobody tells this node. */
    @ParameterizedTest
    @ValueSource(strings = {"assignment", "employee_fact"})
    void whatIsChangedElsewhereIsReadByTheNextQuestion(String table) {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi");
        Person person = agency.staff(0);
        List<Object> before = answers(agency.head(), person);

        jdbc.sql("update organization." + table
                        + " set period = daterange(lower(period), :day) where employee = :person")
                .param("day", TODAY.minusDays(1))
                .param("person", person.id().value())
                .update();

        List<Object> after = answers(agency.head(), person);
        assertThat(after.equals(before)).isEqualTo(table.equals("employee_fact"));
        assertThat(after).isEqualTo(unremembered(() -> answers(agency.head(), person)));
    }

    @Test
    void whoChangesSeesTheOwnChangeAndNobodyOneThatDidNotHold() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi");
        Person person = agency.staff(0);
        List<Object> before = answers(agency.head(), person);

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    assertThat(answers(agency.head(), person)).isEqualTo(before);
                    regency.record(new UnitPatternFact(agency.id(), "SIX_DAYS", FROM_TODAY));
                    assertThat(lines.pattern(person.id(), TODAY)).isEqualTo(WorkPattern.SIX_DAYS);
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");

        assertThat(answers(agency.head(), person)).isEqualTo(before);
    }

    /** What the database answers: a transaction that changes something remembers nothing. */
    private <T> T unremembered(Supplier<T> question) {
        return new TransactionTemplate(transactions).execute(status -> {
            regency.person("Orang Lain");
            T answer = question.get();
            status.setRollbackOnly();
            return answer;
        });
    }
}
