package id.abdi.hearing;

import id.abdi.breach.Effect;
import id.abdi.discipline.CaseId;
import id.abdi.discipline.GivenCases;
import id.abdi.discipline.StepKind;
import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** A case about the person, who does not come to work, reported by the head. */
@Component
class HearingRoutes implements RouteSamples {
    private final GivenCases given;

    HearingRoutes(GivenCases given) {
        this.given = given;
    }

    private CaseId about(Cast cast, Person person) {
        return given.breach(cast.head(), person, Effect.UNIT);
    }

    private static Ask report(Person person) {
        return Ask.plain()
                .about(person)
                .with("nip", person.nip().value())
                .with("clauses", "P4F")
                .with("effect", "UNIT")
                .with("happened", TestClock.TODAY)
                .with("facts", GivenCases.FACTS);
    }

    /** No help was offered to the person: the gate is shut for those who may ask it. */
    private static Ask performance(Person person) {
        return Ask.plain()
                .about(person)
                .with("nip", person.nip().value())
                .with("offer", CaseId.fresh())
                .with("fit", "Sesuai dengan kekurangannya")
                .with("facts", GivenCases.FACTS);
    }

    private Ask summons(Cast cast) {
        Person person = cast.another();
        return Ask.at("case", about(cast, person))
                .about(person)
                .and("step", "SUMMONED")
                .with("day", TestClock.TODAY)
                .with("letter", "800/1/CONTOH")
                .with("planned", TestClock.TODAY.plusDays(1))
                .with("words", "Pukul 9");
    }

    private Ask letter(Cast cast) {
        Person person = cast.another();
        CaseId id = about(cast, person);
        given.take(cast.head(), id, GivenCases.step(StepKind.SUMMONED));
        return Ask.at("case", id).and("number", 1).about(person);
    }

    private Ask one(Cast cast) {
        Person person = cast.another();
        return Ask.at("case", about(cast, person)).about(person);
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of(
                        "GET /discipline/new",
                        () -> Ask.plain().with("nip", cast.person().nip().value())),
                Sample.of(
                        "POST /discipline/new",
                        () -> Ask.plain().with("nip", cast.person().nip().value())),
                Sample.of("POST /discipline/breaches", () -> report(cast.another())),
                Sample.of("POST /discipline/performance", () -> performance(cast.another())),
                Sample.of("GET /discipline/{case}", () -> one(cast)),
                Sample.of("POST /discipline/{case}/steps/{step}", () -> summons(cast)),
                Sample.of("GET /discipline/{case}/letters/{number}", () -> letter(cast)),
                Sample.of("POST /discipline/questions", () -> questions(cast.another())),
                Sample.of("GET /api/v1/discipline/cases/{case}", () -> one(cast)),
                Sample.of("PUT /api/v1/discipline/cases/{case}/steps/{id}", () -> apiStep(cast)),
                Sample.of(
                        "PUT /api/v1/employees/{nip}/discipline-cases/{case}",
                        () -> Ask.at("case", CaseId.fresh())
                                .about(cast.another())
                                .json(
                                        "{\"kind\":\"SUSPECTED_BREACH\",\"clauses\":[\"P4F\"],\"effect\":\"UNIT\",\"happened\":\""
                                                + TestClock.TODAY + "\",\"facts\":\"" + GivenCases.FACTS + "\"}")));
    }

    private Ask apiStep(Cast cast) {
        Person person = cast.another();
        return Ask.at("case", about(cast, person))
                .about(person)
                .and("id", CaseId.fresh())
                .json("{\"step\":\"SUMMONED\",\"letter\":\"800/1\",\"words\":\"Pukul 9\",\"planned\":\""
                        + TestClock.TODAY.plusDays(1) + "\"}");
    }

    private static Ask questions(Person person) {
        return Ask.plain()
                .about(person)
                .with("nip", person.nip().value())
                .with("coaching", "true")
                .with("coachingWhy", "Perlu bimbingan")
                .with("breach", "false")
                .with("breachWhy", "Tidak ada dugaan");
    }
}
