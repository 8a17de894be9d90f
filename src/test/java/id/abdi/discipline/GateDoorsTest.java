package id.abdi.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.calendar.WorkingCalendar;
import id.abdi.cli.Command;
import id.abdi.coaching.HelpOffered;
import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Kind;
import id.abdi.coaching.HelpOffered.Offer;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Refusal;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.rulebook.Rulebook;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/** Every door into the program is tried with a case of poor performance before help was offered (D-18): none opens. */
@AbdiTest
class GateDoorsTest {
    private static final String FACTS = "Laporan bulan Mei dan Juni terlambat berulang kali";
    private static final String SENTENCE = "belum ada bimbingan atau pelatihan yang ditawarkan";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Regency regency;

    @Autowired
    Cases cases;

    @Autowired
    OpenCase open;

    @Autowired
    DisciplineHistory history;

    @Autowired
    CaseSql sql;

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    private Person head;
    private Person budi;

    @BeforeEach
    void build() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang");
        head = agency.head();
        budi = agency.staff(0);
    }

    private void nothingWasOpened() {
        assertThat(sql.of(List.of(budi.id()))).isEmpty();
    }

    @Test
    void d18_thePageIsRefusedWithWhatMustComeFirst() {
        assertThat(mvc.post()
                        .uri("/discipline/performance")
                        .with(signedIn.as(head))
                        .param("nip", budi.nip().value())
                        .param("offer", UUID.randomUUID().toString())
                        .param("fit", "Sesuai dengan kekurangannya")
                        .param("facts", FACTS)
                        .exchange())
                .hasStatus(409)
                .bodyText()
                .contains(SENTENCE, "30 hari kerja");
        nothingWasOpened();
    }

    @Test
    void d18_theApiIsRefused() {
        assertThat(mvc.put()
                        .uri(
                                "/api/v1/employees/{nip}/discipline-cases/{id}",
                                budi.nip().value(),
                                CaseId.fresh())
                        .with(signedIn.token(head))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\":\"POOR_PERFORMANCE\",\"offer\":\"" + UUID.randomUUID()
                                + "\",\"fit\":\"Sesuai dengan itu\",\"facts\":\"" + FACTS + "\"}")
                        .exchange())
                .hasStatus(409)
                .bodyText()
                .contains("help-first", SENTENCE);
        nothingWasOpened();
    }

    @Test
    void d18_noMethodOfTheModuleOpensOneEither() {
        NewCase typed = new NewCase.Performance(UUID.randomUUID(), "Sesuai dengan itu", FACTS);
        assertThatThrownBy(() -> cases.open(regency.caller(head), CaseId.fresh(), budi.nip(), typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("help-first"));
        assertThatThrownBy(() -> open.by(regency.caller(head), CaseId.fresh(), budi.nip(), typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("help-first"));
        Opened poor = new Opened(
                CaseId.fresh(),
                budi.id(),
                CaseKind.POOR_PERFORMANCE,
                List.of(),
                null,
                null,
                FACTS,
                UUID.randomUUID(),
                false,
                "Sesuai",
                TestClock.TODAY,
                head.id(),
                Instant.EPOCH);
        assertThatThrownBy(() -> history.record(List.of(new CaseFile(poor, List.of()))))
                .isInstanceOf(IllegalStateException.class);
        nothingWasOpened();
    }

    /** A public method that takes or makes cases is one of those that were tried above, or only reads. */
    @Test
    void d18_thereIsNoOtherDoor() {
        Set<String> doors = Arrays.stream(context.getBeanDefinitionNames())
                .flatMap(name -> Stream.ofNullable(context.getType(name)))
                .map(ClassUtils::getUserClass)
                .filter(type -> type.getPackageName().equals("id.abdi.discipline"))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getDeclaringClass().getPackageName().equals("id.abdi.discipline"))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != GivenCases.class)
                .filter(GateDoorsTest::writes)
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(doors)
                .containsExactly(
                        "DisciplineHistory.record",
                        "OpenCase.by",
                        "StoredCases.open",
                        "StoredCases.take",
                        "TakeCaseStep.by");
        assertThat(context.getBeansOfType(Command.class).values())
                .noneMatch(command -> command.getClass().getPackageName().startsWith("id.abdi.discipline")
                        || command.name().contains("discipline"));
    }

    private static boolean writes(Method method) {
        List<Class<?>> taken = Arrays.asList(method.getParameterTypes());
        return taken.contains(NewCase.class)
                || taken.contains(StepInput.class)
                || taken.contains(Opened.class)
                || (method.getName().equals("record") && taken.contains(List.class));
    }

    @Test
    void d18_behindTheGateTheCaseNamesTheHelpAndItsRefusal(
            @Autowired Rulebook rulebook,
            @Autowired WorkingCalendar calendar,
            @Autowired Lines lines,
            @Autowired Rights rights,
            @Autowired CaseNotices notices,
            @Autowired CaseLeaves leaves,
            @Autowired CaseDay today) {
        Offer refused = new Offer(
                UUID.randomUUID(),
                Kind.COACHING,
                "Ketepatan laporan",
                TestClock.TODAY.minusDays(20),
                Answer.REFUSED,
                TestClock.TODAY.minusDays(19),
                null,
                null,
                null,
                null);
        HelpOffered help = (person, day) -> person.equals(budi.id()) ? List.of(refused) : List.of();
        OpenCase behind =
                new OpenCase(sql, new AskGate(help, rulebook, calendar, lines), rights, notices, leaves, today);
        CaseId id = CaseId.fresh();
        transaction.executeWithoutResult(status -> behind.by(
                regency.caller(head),
                id,
                budi.nip(),
                new NewCase.Performance(refused.id(), "Sesuai dengan kekurangannya", FACTS)));
        Opened opened = sql.find(id).orElseThrow().opened();
        assertThat(opened.kind()).isEqualTo(CaseKind.POOR_PERFORMANCE);
        assertThat(opened.offer()).isEqualTo(refused.id());
        assertThat(opened.refused()).isTrue();
    }

    @Test
    void d17_noGateStandsBeforeASuspectedBreach() {
        NewCase typed = new NewCase.Breach(List.of("P4F"), "UNIT", TestClock.TODAY, null, FACTS);
        assertThat(cases.open(regency.caller(head), CaseId.fresh(), budi.nip(), typed)
                        .opened()
                        .breach())
                .isTrue();
    }
}
