package id.abdi.learning;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Uuid7;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A training of the catalogue, and one of the section who takes part. */
@Component
class LearningRoutes implements RouteSamples {
    private final GivenTrainings given;
    private final KeepObligations obligations;

    LearningRoutes(GivenTrainings given, KeepObligations obligations) {
        this.given = given;
        this.obligations = obligations;
    }

    private static Person officer(Cast cast) {
        return cast.other().staff(0);
    }

    private UUID training(Cast cast) {
        return given.training(officer(cast)).id();
    }

    private static Ask about(Person person, Enrolment enrolment) {
        return Ask.at("enrolment", enrolment.id()).about(person);
    }

    private Ask asked(Cast cast) {
        Person person = cast.another();
        return about(person, given.asked(person, training(cast), null));
    }

    private Ask offered(Cast cast) {
        Person person = cast.another();
        return about(person, given.offered(cast.head(), person, training(cast)));
    }

    private Ask agreed(Cast cast) {
        Person person = cast.another();
        return about(person, given.agreed(cast.head(), person, training(cast), null));
    }

    private Ask attended(Cast cast) {
        Person person = cast.another();
        return about(person, given.attended(cast.head(), person, training(cast)));
    }

    private Ask proved(Cast cast) {
        Person person = cast.another();
        return about(person, given.proved(cast.head(), person, training(cast), TestClock.TODAY.minusDays(90)));
    }

    /** A session that begins today, with one of the section. */
    private Ask roll(Cast cast) {
        Enrolment enrolment = begun(cast);
        return Ask.at("session", Objects.requireNonNull(enrolment.session()))
                .with("step." + enrolment.id(), Uuid7.next())
                .with(RollCall.field(enrolment.id()), "YES");
    }

    private Ask apiRoll(Cast cast) {
        Enrolment enrolment = begun(cast);
        return Ask.at("session", Objects.requireNonNull(enrolment.session()))
                .json("{\"marks\":[{\"enrolment\":\"" + enrolment.id() + "\",\"outcome\":\"YES\"}]}");
    }

    private Enrolment begun(Cast cast) {
        UUID training = training(cast);
        UUID session =
                given.session(officer(cast), training, 5, TestClock.TODAY).id();
        return given.agreed(cast.head(), cast.another(), training, session);
    }

    private Ask obligation(Cast cast) {
        UUID id = Uuid7.next();
        obligations.by(
                cast.personnel(),
                id,
                new KeepObligations.Input(
                        training(cast),
                        Obligation.Whom.PERSON,
                        cast.another().nip().value(),
                        TestClock.TODAY,
                        TestClock.TODAY.plusMonths(6),
                        null,
                        "Surat 1/CONTOH"));
        return Ask.at("obligation", id).with("reason", "Contoh alasan");
    }

    @Override
    public List<Sample> of(Cast cast) {
        String take = "POST /learning/enrolments/{enrolment}/{word}";
        return List.of(
                Sample.of("GET /learning/trainings/{training}", () -> Ask.at("training", training(cast))),
                Sample.of(
                        "POST /learning/trainings",
                        () -> Ask.plain()
                                .with("code", GivenTrainings.code())
                                .with("title", "Contoh pelatihan")
                                .with("form", TrainingForm.BIMTEK)
                                .with("purpose", Training.Purpose.GENERAL)
                                .with("competence", Training.Competence.TECHNICAL)
                                .with("provider", "BKPSDM Contoh")
                                .with("units", "2")
                                .with("offered", "true")),
                Sample.of(
                        "POST /learning/trainings/{training}/sessions",
                        () -> Ask.at("training", training(cast))
                                .with("first", TestClock.TODAY.plusDays(20))
                                .with("place", "Aula Contoh")
                                .with("capacity", 20)),
                Sample.of(
                        "POST /learning/sessions/{session}/cancellation",
                        () -> Ask.at(
                                        "session",
                                        given.session(officer(cast), training(cast), 5)
                                                .id())
                                .with("reason", "Contoh alasan")),
                Sample.of("GET /learning/sessions/{session}/attendance", () -> roll(cast)),
                Sample.of("POST /learning/sessions/{session}/attendance", () -> roll(cast)),
                Sample.of("GET /api/v1/training-sessions/{session}/attendance", () -> roll(cast)),
                Sample.of("PUT /api/v1/training-sessions/{session}/attendance", () -> apiRoll(cast)),
                Sample.of(
                        "POST /learning/enrolments",
                        "for one of the section",
                        () -> Ask.plain()
                                .with("training", training(cast))
                                .with("nip", cast.another().nip().value())),
                Sample.own("POST /learning/enrolments", asker -> Ask.plain().with("training", training(cast))),
                Sample.of("GET /learning/enrolments/{enrolment}", () -> asked(cast)),
                Sample.of(take, "answer", () -> offered(cast).with("outcome", "YES")),
                Sample.of(
                        take,
                        "decision",
                        () -> asked(cast).with("outcome", "NO").with("words", "Contoh alasan")),
                Sample.of(take, "withdrawal", () -> asked(cast).with("words", "Contoh alasan")),
                Sample.of(take, "attendance", () -> agreed(cast).with("outcome", "YES")),
                Sample.of(
                        take,
                        "proof",
                        () -> attended(cast).with("day", TestClock.TODAY).with("number", "SERT/1/CONTOH")),
                Sample.of(
                        take,
                        "effect",
                        () -> proved(cast).with("outcome", "YES").with("words", "Terlihat pada surat")),
                Sample.of(
                        "POST /learning/obligations",
                        () -> Ask.plain()
                                .with("training", training(cast))
                                .with("whom", Obligation.Whom.PERSON)
                                .with("value", cast.another().nip().value())
                                .with("from", TestClock.TODAY)
                                .with("due", TestClock.TODAY.plusMonths(6))
                                .with("basis", "Surat 1/CONTOH")),
                Sample.of("POST /learning/obligations/{obligation}/end", () -> obligation(cast)),
                Sample.of(
                        "POST /learning/conversions",
                        () -> Ask.plain()
                                .with("form", TrainingForm.TEAM_BUILDING)
                                .with("unit", Conversion.HourUnit.DAY)
                                .with("each", "4")
                                .with("proof", "Laporan")
                                .with("source", "Contoh sumber")
                                .with("since", TestClock.TODAY)),
                Sample.of(
                        "PUT /api/v1/employees/{nip}/enrolments/{enrolment}",
                        () -> Ask.at("enrolment", Uuid7.next())
                                .about(cast.another())
                                .json("{\"training\":\"" + training(cast) + "\"}")),
                Sample.of(
                        "PUT /api/v1/employees/{nip}/enrolments/{enrolment}/steps/{step}",
                        () -> asked(cast)
                                .and("step", Uuid7.next())
                                .json("{\"kind\":\"DECIDED\",\"outcome\":\"YES\"}")));
    }
}
