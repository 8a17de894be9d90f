package id.abdi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.cli.Args;
import id.abdi.cli.UsageException;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Cast;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Caller;
import id.abdi.kernel.Refusal;
import id.abdi.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The rights of people to what is kept about them: the register, a copy, corrections, and whose data an account had before it. */
@AbdiTest
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest {
    /** Names of columns that hold who a row is about, or who did it. */
    private static final Set<String> OF_PEOPLE = Set.of(
            "employee",
            "person",
            "head",
            "owner",
            "viewer",
            "delegate",
            "organiser",
            "about",
            "superior",
            "participant");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    PastWork past;

    @Autowired
    Register register;

    @Autowired
    CopyOfOwn data;

    @Autowired
    AskCorrection correction;

    @Autowired
    BreachCommand breach;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Words words;

    private Cast cast;
    private Person person;

    @BeforeEach
    void build() {
        cast = new Cast(regency, signedIn);
        person = cast.person();
    }

    private Set<String> tables() {
        return register.all().stream().map(Register.Kept::table).collect(Collectors.toSet());
    }

    /** PDP-1: a table that says something of people is in the register, and each of the register is there. */
    @Test
    void theRegisterSaysEveryTableThatIsAboutPeople() {
        Set<String> aboutPeople = new TreeSet<>(jdbc.sql("""
                        select distinct n.nspname || '.' || c.relname
                        from pg_attribute a
                        join pg_class c on c.oid = a.attrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p')
                          and not c.relispartition
                          and a.atttypid = 'uuid'::regtype
                          and a.attname = any(:names)
                          and n.nspname not in ('programme', 'published')
                        """)
                .param("names", OF_PEOPLE.toArray(String[]::new))
                .query(String.class)
                .list());
        aboutPeople.removeAll(tables());
        assertThat(aboutPeople).as("add them to register.txt").isEmpty();
        assertThat(tables())
                .allSatisfy(table -> assertThat(jdbc.sql("select to_regclass(:table) is not null")
                                .param("table", table)
                                .query(Boolean.class)
                                .single())
                        .as(table)
                        .isTrue());
    }

    @Test
    void everyKindHasItsWords() {
        for (String kind : register.kinds()) {
            for (String part : List.of("", ".why", ".until", ".seen")) {
                assertThat(words.text(Locale.of("id"), "privacy.kind." + kind + part))
                        .doesNotContain("privacy.kind");
            }
        }
    }

    /** PDP-2, article 13: all of one's own, nothing of others, no secrets. */
    @Test
    void aCopyHoldsOnesOwnDataAlone() {
        past.did(person, TestClock.TODAY, "Memeriksa berkas izin", 90);
        past.did(cast.colleague(), TestClock.TODAY, "Rahasia rekan", 90);
        signedIn.as(person);
        CopyOfOwn.Copy copy = data.of(cast.caller(person));
        String json = new String(data.json(copy), StandardCharsets.UTF_8);
        assertThat(json).contains("Memeriksa berkas izin", person.nip().value()).doesNotContain("Rahasia rekan");
        Map<String, List<Map<String, Object>>> rows =
                copy.data().stream().collect(Collectors.toMap(CopyOfOwn.Rows::table, CopyOfOwn.Rows::rows));
        assertThat(rows.get("organization.employee")).hasSize(1);
        assertThat(rows.get("identity.session"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContainKey("hash"));
        assertThat(rows.get("organization.assignment"))
                .allSatisfy(
                        row -> assertThat(String.valueOf(row.get("employee"))).contains(person.name()));
    }

    @Test
    void theCopyIsAFileToReadAndOneToMove() {
        assertThat(mvc.get()
                        .uri("/account/data/copy.json")
                        .with(signedIn.as(person))
                        .exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.nip")
                .isEqualTo(person.nip().value());
        assertThat(mvc.get()
                        .uri("/account/data/copy.pdf")
                        .with(signedIn.as(person))
                        .exchange())
                .hasStatusOk()
                .body()
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(mvc.get().uri("/account/data").with(signedIn.as(person)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Data saya", "Minta perbaikan", "Laporan harian tentang Anda");
    }

    /** P-5: asked, due after 3 x 24 hours, answered by somebody else of the personnel agency, told to the person. */
    @Test
    void p5_aCorrectionIsAnsweredByAnotherWithinThreeDays() {
        Caller asker = cast.caller(person);
        AskCorrection.Wish wish = new AskCorrection.Wish("Tanggal lahir salah", "1 Mei 1990");
        CorrectionRequest request = correction.by(asker, wish);
        assertThat(Duration.between(request.askedAt(), request.dueAt())).isEqualTo(Duration.ofDays(3));
        assertThat(correction.by(asker, wish).id()).isEqualTo(request.id());
        AskCorrection.Reply reply =
                new AskCorrection.Reply(CorrectionRequest.Outcome.CORRECTED, "Sudah diperbaiki menurut akta");
        assertThatThrownBy(() -> correction.answer(asker, request.id(), reply))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("only-personnel"));
        Caller office = cast.personnel();
        assertThatThrownBy(() -> correction.answer(
                        office, request.id(), new AskCorrection.Reply(CorrectionRequest.Outcome.NOTED, " ")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("correction-words"));
        correction.answer(office, request.id(), reply);
        assertThatThrownBy(() -> correction.answer(office, request.id(), reply))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("answered"));
        assertThat(correction.of(asker))
                .first()
                .satisfies(one -> assertThat(one.answer())
                        .isNotNull()
                        .satisfies(answer -> assertThat(answer.words()).contains("akta")));
        CorrectionRequest own = correction.by(office, wish);
        assertThatThrownBy(() -> correction.answer(office, own.id(), reply))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("own-request"));
    }

    /** PDP-4: looks within the window, and nothing outside of it. */
    @Test
    void afterABreachTheCommandSaysWhoseDataTheAccountHadBeforeIt(CapturedOutput output) {
        assertThat(mvc.get()
                        .uri("/people/" + person.nip().value())
                        .with(signedIn.as(cast.head()))
                        .exchange())
                .hasStatusOk();
        String day = TestClock.TODAY.toString();
        breach.run(new Args(
                List.of(cast.head().nip().value()),
                Map.of("from", day, "until", TestClock.TODAY.plusDays(1).toString())));
        assertThat(output.getOut())
                .contains("nip,name,what,first,last,times", person.nip().value() + ",");
        String before = output.getOut();
        breach.run(new Args(
                List.of(cast.head().nip().value()),
                Map.of("from", TestClock.TODAY.minusDays(3).toString(), "until", day)));
        assertThat(output.getOut().substring(before.length()))
                .doesNotContain(person.nip().value());
        assertThatThrownBy(() -> breach.run(new Args(List.of(cast.head().nip().value()), Map.of("from", day))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--until");
    }
}
