package id.abdi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.LineFact;
import id.abdi.organization.Fact.PersonPatternFact;
import id.abdi.organization.Fact.UnitPatternFact;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How facts about the organization are kept: never deleted, each with its leaf, and sound however many record at once. */
@AbdiTest
class EstablishmentRecordTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final Period NOW = Period.of(TODAY, TODAY.plusDays(7));

    @Autowired
    Regency regency;

    @Autowired
    Lines lines;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private LineFact line(Person led, Person lead) {
        return new LineFact(
                led.id(), directory.assignments(lead.id()).getFirst().post(), NOW);
    }

    private boolean leads(Person lead, Person led) {
        return lines.superior(led.id(), TODAY)
                .filter(superior -> superior.id().equals(lead.id()))
                .isPresent();
    }

    @Test
    void ofTwoTransactionsThatTogetherMakeACircleOneIsRefused() throws Exception {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi", "Wati");
        Person one = agency.staff(0);
        Person other = agency.staff(1);
        LineFact mine = line(one, other);
        LineFact theirs = line(other, one);
        CountDownLatch recorded = new CountDownLatch(1);
        AtomicBoolean through = new AtomicBoolean();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<Boolean> first = two.submit(inTransaction(() -> {
                regency.record(mine);
                recorded.countDown();
                while (!through.get() && !somebodyWaits()) {
                    Thread.onSpinWait();
                }
                return true;
            }));
            Future<Boolean> second = two.submit(inTransaction(() -> {
                recorded.await();
                assertThat(leads(other, one)).isFalse();
                regency.record(theirs);
                through.set(true);
                return true;
            }));

            assertThat(first.get()).isTrue();
            assertThatThrownBy(second::get)
                    .hasRootCauseInstanceOf(Refusal.class)
                    .hasRootCauseMessage("organization.refusal.line-circle");
        }
        assertThat(leads(other, one)).isTrue();
        assertThat(leads(one, other)).isFalse();
    }

    /** Whether a transaction waits for another one to be through with the structure. */
    private boolean somebodyWaits() {
        return jdbc.sql("""
                        select exists (
                            select 1
                            from pg_locks
                            where locktype = 'advisory'
                              and not granted)
                        """).query(Boolean.class).single();
    }

    private Callable<Boolean> inTransaction(Callable<Boolean> work) {
        return () -> Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> {
            try {
                return work.call();
            } catch (Refusal refusal) {
                throw refusal;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }));
    }

    @Test
    void aFactThatEndsOnItsFirstDayNeverHeldAndStays() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi", "Wati");
        LineFact line = line(agency.staff(0), agency.staff(1));
        regency.record(line);

        regency.end(line, TODAY);

        assertThat(leads(agency.head(), agency.staff(0))).isTrue();
        assertThat(periods("own_line", agency.staff(0))).containsExactly("empty");
    }

    @Test
    void aFactThatEndsHeldUntilTheDayBefore() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi", "Wati");
        LineFact line = line(agency.staff(0), agency.staff(1));
        regency.record(line);

        regency.end(line, TODAY.plusDays(2));

        assertThat(periods("own_line", agency.staff(0))).containsExactly("[%s,%s)".formatted(TODAY, TODAY.plusDays(2)));
    }

    @Test
    void whatIsReplacedStaysAsItWas() {
        Place old = regency.agency("Dinas Lama").staff("Budi");
        Place next = regency.agency("Dinas Baru").vacant();

        regency.replace(AssignmentFact.definitive(old.staff(0).id(), next.headPost(), Period.from(TODAY)));

        assertThat(periods("assignment", old.staff(0)))
                .containsExactly("[%s,%s)".formatted(Regency.BEGIN, TODAY), "[%s,)".formatted(TODAY));
    }

    private List<String> periods(String table, Person person) {
        return jdbc.sql("select period::text from organization." + table + " where employee = :person order by period")
                .param("person", person.id().value())
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit",
                "unit_fact",
                "post",
                "employee",
                "employee_fact",
                "assignment",
                "own_line",
                "work_pattern",
                "look"
            })
    void theApplicationCanDeleteNothing(String table) {
        assertThatThrownBy(() -> jdbc.sql("delete from organization." + table).update())
                .isInstanceOf(BadSqlGrammarException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @CsvSource({
        "unit_fact, name",
        "post, title",
        "employee, nip",
        "employee_fact, name",
        "assignment, letter",
        "own_line, superior_post",
        "work_pattern, pattern",
        "look, as_what"
    })
    void theApplicationCanRewriteNothing(String table, String column) {
        assertThatThrownBy(() -> jdbc.sql("update organization.%s set %s = %s".formatted(table, column, column))
                        .update())
                .isInstanceOf(BadSqlGrammarException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void everyFactHasItsLeafInTheLedger() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi", "Wati");
        Person person = agency.staff(0);
        regency.record(line(person, agency.staff(1)));
        regency.record(new UnitPatternFact(agency.id(), "five-days", NOW));
        regency.record(new PersonPatternFact(person.id(), "five-days", NOW));

        assertThat(kind("unit_fact", "unit", agency.id().value())).isEqualTo("unit");
        assertThat(kind("post", "id", agency.headPost().value())).isEqualTo("post");
        assertThat(kind("employee", "id", person.id().value())).isEqualTo("employee");
        assertThat(kind("employee_fact", "employee", person.id().value())).isEqualTo("employee");
        assertThat(kind("assignment", "employee", person.id().value())).isEqualTo("assignment");
        assertThat(kind("own_line", "employee", person.id().value())).isEqualTo("own-line");
        assertThat(kind("work_pattern", "unit", agency.id().value())).isEqualTo("unit-pattern");
        assertThat(kind("work_pattern", "employee", person.id().value())).isEqualTo("person-pattern");
    }

    private String kind(String table, String column, UUID subject) {
        return jdbc.sql("""
                        select l.kind
                        from organization.%s f
                        join ledger.leaf l on l.id = f.leaf
                        where f.%s = :subject
                        """.formatted(table, column))
                .param("subject", subject)
                .query(String.class)
                .single();
    }

    @Test
    void theEndOfAFactIsAnEntryOfItsOwn() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi", "Wati");
        LineFact line = line(agency.staff(0), agency.staff(1));
        regency.record(line);
        regency.end(line, TODAY.plusDays(2));

        assertThat(stated("own-line-end", line))
                .singleElement()
                .asString()
                .contains(TODAY.plusDays(2).toString(), "\"by\":\"test\"");
    }

    @Test
    void whatIsRefusedLeavesNoEntry() {
        Place agency = regency.agency("Dinas Contoh").head("Sari").staff("Budi", "Wati");
        LineFact line = line(agency.staff(0), agency.staff(1));
        regency.record(line);
        assertThatThrownBy(() -> regency.record(line)).isInstanceOf(Refusal.class);

        assertThat(stated("own-line", line)).hasSize(1);
    }

    private List<String> stated(String kind, LineFact line) {
        return jdbc.sql("""
                        select s.canonical
                        from ledger.leaf l
                        join ledger.statement s on s.leaf = l.id
                        where l.kind = :kind
                        """).param("kind", kind).query(byte[].class).list().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(text -> text.contains(line.employee().toString()))
                .toList();
    }
}
