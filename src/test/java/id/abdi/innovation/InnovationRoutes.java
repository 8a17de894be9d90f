package id.abdi.innovation;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Innovations of the person, tried in the own section. */
@Component
class InnovationRoutes implements RouteSamples {
    private static final String ONE = "/innovations/{innovation}";
    private static final String BODY =
            "{\"title\":\"Contoh\",\"problem\":\"Warga menunggu lama\",\"attempt\":\"Surat dicetak di tempat\",\"gain\":\"Warga\"}";

    private final GivenInnovations given;

    InnovationRoutes(GivenInnovations given) {
        this.given = given;
    }

    private static Ask at(InnovationId id) {
        return Ask.at("innovation", id);
    }

    private static Ask idea(Ask ask) {
        return ask.with("problem", "Warga menunggu lama")
                .with("attempt", "Surat dicetak di tempat")
                .with("gain", "Warga");
    }

    private static Sample step(StepKind kind, Supplier<Ask> ask) {
        return Sample.of("POST " + ONE + "/{word}", kind.word(), ask);
    }

    @Override
    public List<Sample> of(Cast cast) {
        return Stream.of(pages(cast), drafts(cast), trials(cast), decisions(cast), api(cast))
                .flatMap(List::stream)
                .toList();
    }

    private List<Sample> pages(Cast cast) {
        Person person = cast.person();
        return List.of(
                Sample.of("GET " + ONE, () -> at(given.idea(person))),
                Sample.of("GET " + ONE, "draft", () -> at(given.draft(person))),
                Sample.of("GET " + ONE + "/edit", () -> at(given.idea(person))),
                Sample.of("POST /innovations", () -> idea(Ask.plain())),
                Sample.of("POST " + ONE, () -> idea(at(given.idea(person)))));
    }

    private List<Sample> drafts(Cast cast) {
        Person person = cast.person();
        return List.of(
                step(StepKind.SHARE, () -> at(given.draft(person))),
                step(StepKind.WITHDRAW, () -> at(given.idea(person)).with("words", "Contoh alasan")),
                step(StepKind.COMMENT, () -> at(given.idea(person)).with("words", "Contoh tanggapan")),
                step(
                        StepKind.INVITE,
                        () -> at(given.idea(person))
                                .with("person", cast.another().nip().value())),
                step(StepKind.JOIN, () -> at(given.invited(person, cast.colleague()))),
                step(StepKind.LEAVE, () -> at(given.invited(person, cast.colleague()))));
    }

    private List<Sample> trials(Cast cast) {
        Person person = cast.person();
        String unit = cast.division().code();
        return List.of(
                step(
                        StepKind.TRIAL,
                        () -> at(given.idea(person))
                                .with("unit", unit)
                                .with("begins", GivenInnovations.BEGIN)
                                .with("ends", "2026-12-31")
                                .with("words", "Contoh rencana")),
                step(
                        StepKind.BASELINE,
                        () -> at(given.idea(person))
                                .with("indicator", "Lama menunggu")
                                .with("measure", "menit")
                                .with("direction", "LESS")
                                .with("figure", "45")
                                .with("benefit", "COST")
                                .with("begins", GivenInnovations.BEFORE)
                                .with("words", "Dari register")),
                step(StepKind.RESULT, () -> {
                    InnovationId id = given.onTrial(person, unit);
                    given.step(person, id, StepKind.BASELINE, GivenInnovations.baseline(GivenInnovations.BEFORE));
                    return at(id).with("figure", "12")
                            .with("begins", GivenInnovations.AFTER)
                            .with("words", "Dari register");
                }),
                step(StepKind.WORK, () -> {
                    Person fresh = cast.another();
                    return at(given.idea(fresh))
                            .about(fresh)
                            .with("reference", given.activity(fresh))
                            .with("begins", TestClock.TODAY);
                }),
                step(StepKind.ASK, () -> at(given.measured(person, unit)).with("words", "Lebih cepat")));
    }

    private List<Sample> decisions(Cast cast) {
        Person person = cast.person();
        Person head = cast.head();
        String unit = cast.division().code();
        return List.of(
                step(StepKind.CONFIRM, () -> at(given.asked(person, unit)).with("words", "Sudah diperiksa")),
                step(StepKind.DECLINE, () -> at(given.asked(person, unit)).with("words", "Belum cukup data")),
                step(
                        StepKind.ADOPT,
                        () -> at(given.proven(person, head, unit))
                                .with("way", "ROLLOUT")
                                .with("words", "Dipakai semua loket")),
                step(
                        StepKind.SPREAD,
                        () -> at(given.adopted(person, head, unit))
                                .with("unit", cast.other().code())
                                .with("begins", TestClock.TODAY)
                                .with("words", "Dilihat sendiri")),
                step(StepKind.CLOSE, () -> at(given.idea(person)).with("words", "Terima kasih")));
    }

    private List<Sample> api(Cast cast) {
        Person person = cast.person();
        return List.of(
                Sample.of("GET /api/v1" + ONE, () -> at(given.idea(person))),
                Sample.of("POST /api/v1/innovations", () -> Ask.plain().json(BODY)),
                Sample.of("PUT /api/v1" + ONE, () -> at(given.idea(person)).json(BODY)),
                Sample.of(
                        "POST /api/v1" + ONE + "/{word}",
                        "confirm",
                        () -> at(given.asked(person, cast.division().code())).json("{\"words\":\"Sudah diperiksa\"}")));
    }
}
