package id.abdi.coaching;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Coaching of one of the section, offered, agreed and talked about. */
@Component
class CoachingRoutes implements RouteSamples {
    private final GivenCoaching given;
    private final QuestionSql questions;
    private final Ledger ledger;
    private final TransactionTemplate transactions;

    CoachingRoutes(GivenCoaching given, QuestionSql questions, Ledger ledger, TransactionTemplate transactions) {
        this.given = given;
        this.questions = questions;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    private static String offerBody() {
        return "{\"goal\":\"Berkas izin selesai pada hari yang sama\",\"help\":\"Saya dampingi setiap Selasa\","
                + "\"steps\":[\"Memakai daftar periksa\"],\"begins\":\"" + TestClock.TODAY + "\",\"ends\":\""
                + GivenCoaching.ENDS + "\"}";
    }

    private Ask question(Cast cast) {
        Person person = cast.another();
        UUID id = Uuid7.next();
        EmployeeId head = cast.head().id();
        transactions.executeWithoutResult(status -> questions.insert(
                new Question(
                        id,
                        person.id(),
                        head,
                        TestClock.TODAY,
                        Question.Why.BELOW,
                        null,
                        5,
                        20,
                        TestClock.TODAY.minusDays(28),
                        null),
                TestClock.START,
                ledger.append(Entry.of("coaching-question")
                        .with("question", id)
                        .with("employee", person.id())
                        .with("asked", head)
                        .with("onDay", TestClock.TODAY)
                        .with("why", Question.Why.BELOW)
                        .with("lowerDays", 5)
                        .with("judgedDays", 20)
                        .with("firstDay", TestClock.TODAY.minusDays(28)))));
        return Ask.at("question", id).about(person).with("reason", "Baru pindah tugas");
    }

    private Ask offered(Cast cast) {
        Person person = cast.another();
        return Ask.at("coaching", given.offered(cast.head(), person)).about(person);
    }

    private Ask agreed(Cast cast) {
        Person person = cast.another();
        return Ask.at("coaching", given.agreed(cast.head(), person)).about(person);
    }

    private Ask talked(Cast cast) {
        Person person = cast.another();
        return Ask.at("coaching", given.talked(cast.head(), person)).about(person);
    }

    private static Ask offer(Cast cast) {
        Person person = cast.another();
        return Ask.plain()
                .about(person)
                .with("nip", person.nip().value())
                .with("goal", "Berkas izin selesai pada hari yang sama")
                .with("help", "Saya dampingi setiap Selasa")
                .with("steps", "Memakai daftar periksa")
                .with("begins", TestClock.TODAY)
                .with("ends", GivenCoaching.ENDS);
    }

    @Override
    public List<Sample> of(Cast cast) {
        String take = "POST /coaching/{coaching}/{word}";
        return List.of(
                Sample.of(
                        "GET /coaching/new",
                        () -> Ask.plain().with("nip", cast.person().nip().value())),
                Sample.of("POST /coaching", () -> offer(cast)),
                Sample.of("POST /coaching/questions/{question}", () -> question(cast)),
                Sample.of("GET /coaching/{coaching}", () -> offered(cast)),
                Sample.of(take, "answer", () -> offered(cast).with("outcome", "REFUSED")),
                Sample.of(take, "withdrawal", () -> offered(cast).with("words", "Salah orang")),
                Sample.of(take, "words", () -> offered(cast).with("words", "Catatan contoh")),
                Sample.of(
                        take,
                        "conversation",
                        () -> agreed(cast).with("day", TestClock.TODAY).with("words", "Sudah lebih rapi")),
                Sample.of(
                        take,
                        "trial",
                        () -> agreed(cast)
                                .with("day", TestClock.TODAY)
                                .with("until", GivenCoaching.ENDS.plusWeeks(2))
                                .with("words", "Berkas setiap minggu")),
                Sample.of(
                        take,
                        "result",
                        () -> talked(cast).with("outcome", "IMPROVED").with("words", "Berkas selesai tepat waktu")),
                Sample.of(
                        "PUT /api/v1/employees/{nip}/coaching/{coaching}",
                        () -> Ask.at("coaching", Uuid7.next())
                                .about(cast.another())
                                .json(offerBody())),
                Sample.of(
                        "PUT /api/v1/employees/{nip}/coaching/{coaching}/steps/{step}",
                        () -> offered(cast)
                                .and("step", Uuid7.next())
                                .json("{\"kind\":\"SAID\",\"words\":\"Catatan contoh\"}")));
    }
}
