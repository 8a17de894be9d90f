package id.abdi.sop;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** SOPs of the person's section: its head writes them, the head of the agency approves. */
@Component
class SopRoutes implements RouteSamples {
    private static final String SOP = "/sops/{sop}";
    private static final String VERSION = SOP + "/versions/{version}";
    private static final SopContent CONTENT = SopOfTest.whole("Pelayanan izin contoh");
    private static final String BODY = "{\"title\":\"Pelayanan izin lain\",\"actors\":[\"Staf\"]}";
    private static final String DECISION = "{\"remarks\":\"Contoh catatan\"}";

    private final WriteSop write;
    private final ChangeSop change;

    SopRoutes(WriteSop write, ChangeSop change) {
        this.write = write;
        this.change = change;
    }

    private SopId draft(Cast cast) {
        return write.begin(cast.caller(cast.head()), cast.division().id(), GivenSops.code(), CONTENT);
    }

    private SopId submitted(Cast cast) {
        SopId sop = draft(cast);
        change.by(cast.caller(cast.head()), sop, 1, null, SopChange.SUBMIT, ChangeSop.Words.NONE);
        return sop;
    }

    private SopId inForce(Cast cast) {
        SopId sop = submitted(cast);
        change.by(
                cast.caller(cast.agencyHead()),
                sop,
                1,
                null,
                SopChange.APPROVE,
                new ChangeSop.Words(null, TestClock.TODAY));
        return sop;
    }

    private static Ask first(SopId sop) {
        return Ask.at("sop", sop).and("version", 1);
    }

    @Override
    public List<Sample> of(Cast cast) {
        List<Sample> samples = new ArrayList<>(reading(cast, "GET "));
        samples.addAll(reading(cast, "GET /api/v1"));
        samples.addAll(files(cast));
        samples.addAll(writing(cast));
        samples.addAll(changes(
                cast,
                "POST " + VERSION + "/{word}",
                (ask, word) -> ask.with("revision", 1).with("remarks", "Contoh catatan")));
        samples.addAll(changes(
                cast,
                "POST /api/v1" + VERSION + "/{word}",
                (ask, word) -> ask.header("If-Match", "\"1\"").json(DECISION)));
        samples.addAll(api(cast));
        return samples;
    }

    private List<Sample> reading(Cast cast, String at) {
        List<Sample> samples = new ArrayList<>();
        samples.add(Sample.of(at + "/sops", Ask::plain));
        samples.add(Sample.of(
                at + "/sops",
                "of the agency",
                () -> Ask.plain().with("agency", cast.agency().code())));
        for (String route : List.of(at + SOP, at + SOP + "/versions", at + VERSION)) {
            samples.add(Sample.of(route, "draft", () -> first(draft(cast))));
            samples.add(Sample.of(route, "in force", () -> first(inForce(cast))));
        }
        return samples;
    }

    private List<Sample> files(Cast cast) {
        Supplier<Ask> draft = () -> first(draft(cast));
        Supplier<Ask> inForce = () -> first(inForce(cast));
        return List.of(
                Sample.of("GET " + VERSION + "/pdf", "draft", draft),
                Sample.of("GET " + VERSION + "/pdf", "in force", inForce),
                Sample.of("GET " + VERSION + "/xlsx", "draft", draft),
                Sample.of("GET " + VERSION + "/xlsx", "in force", inForce),
                Sample.of("GET " + SOP + "/compare", inForce),
                Sample.of("GET " + VERSION + "/edit", draft));
    }

    private List<Sample> writing(Cast cast) {
        return List.of(
                Sample.of(
                        "POST /sops",
                        () -> Ask.plain()
                                .with("unit", cast.division().code())
                                .with("code", GivenSops.code().value())
                                .with("title", "Pelayanan izin contoh")
                                .with("actors", "Staf")),
                Sample.of(
                        "POST " + VERSION,
                        () -> first(draft(cast))
                                .with("act", "save")
                                .with("revision", 1)
                                .with("title", "Pelayanan izin lain")
                                .with("actors", "Staf")
                                .with("keys", "")),
                Sample.of("POST " + SOP + "/versions", () -> first(inForce(cast))),
                Sample.of("POST " + SOP + "/review", () -> first(inForce(cast)).with("findings", "Masih sesuai")),
                Sample.of(
                        "POST " + SOP + "/revocation",
                        () -> first(inForce(cast))
                                .with("ends", TestClock.TODAY.plusDays(1))
                                .with("reason", "Contoh alasan")));
    }

    private List<Sample> changes(Cast cast, String route, BiFunction<Ask, String, Ask> asked) {
        List<Sample> samples = new ArrayList<>();
        for (SopChange one : List.of(SopChange.SUBMIT, SopChange.DISCARD)) {
            samples.add(Sample.of(route, one.word(), () -> asked.apply(first(draft(cast)), one.word())));
        }
        for (SopChange one : List.of(SopChange.TAKE_BACK, SopChange.RETURN, SopChange.APPROVE)) {
            samples.add(Sample.of(route, one.word(), () -> asked.apply(first(submitted(cast)), one.word())));
        }
        return samples;
    }

    private List<Sample> api(Cast cast) {
        return List.of(
                Sample.of(
                        "POST /api/v1/sops",
                        () -> Ask.plain()
                                .json("{\"unit\":\"%s\",\"code\":\"%s\",\"content\":%s}"
                                        .formatted(
                                                cast.division().code(),
                                                GivenSops.code().value(),
                                                BODY))),
                Sample.of(
                        "PUT /api/v1" + VERSION,
                        () -> first(draft(cast)).header("If-Match", "\"1\"").json(BODY)),
                Sample.of("POST /api/v1" + SOP + "/versions", () -> first(inForce(cast))));
    }
}
