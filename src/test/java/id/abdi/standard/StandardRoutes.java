package id.abdi.standard;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Uuid7;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Standards of the person's section, and proposals of the person. */
@Component
class StandardRoutes implements RouteSamples {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ONE = "/api/v1/standards/{standard}";
    private static final String CONTENT = "\"name\":\"Memeriksa berkas\",\"unitOfOutput\":\"berkas\","
            + "\"standardMinutes\":12,\"from\":\"" + TestClock.TODAY + "\"";

    private final GivenStandards given;
    private final Proposals proposals;

    StandardRoutes(GivenStandards given, Proposals proposals) {
        this.given = given;
        this.proposals = proposals;
    }

    private WorkStandard standard(Cast cast) {
        return given.of(cast.division(), "Memeriksa berkas izin", "berkas", "7.5", TestClock.TODAY.minusDays(30));
    }

    private Ask kept(Cast cast) {
        WorkStandard standard = standard(cast);
        return Ask.at("id", standard.id()).and("standard", standard.code().value());
    }

    private static String code() {
        return "CONTOH-" + NUMBER.incrementAndGet();
    }

    private static Ask content(Ask ask) {
        return ask.with("code", code())
                .with("name", "Memeriksa berkas")
                .with("unitOfOutput", "berkas")
                .with("minutes", "12")
                .with("audience", StandardForm.SECTION)
                .with("from", TestClock.TODAY)
                .with("reason", "Contoh perubahan");
    }

    private Ask proposed(Cast cast) {
        UUID activity = Uuid7.next();
        proposals.propose(
                cast.caller(cast.person()),
                new Proposals.Work(
                        cast.person().id(),
                        activity,
                        TestClock.TODAY,
                        "Menata kotak arsip",
                        "kotak",
                        new BigDecimal("22.5")));
        UUID id = Objects.requireNonNull(proposals.from(List.of(activity)).get(activity))
                .id();
        return Ask.at("id", id).and("proposal", id);
    }

    @Override
    public List<Sample> of(Cast cast) {
        List<Sample> samples = new ArrayList<>(keeping(cast));
        samples.addAll(answers(cast));
        samples.addAll(api(cast));
        return samples;
    }

    private List<Sample> keeping(Cast cast) {
        UUID unit = cast.division().id().value();
        return List.of(
                Sample.of("GET /standards/{id}", () -> kept(cast)),
                Sample.of("GET /standards/{id}/change", () -> kept(cast)),
                Sample.of("POST /standards", () -> content(Ask.plain()).with("unit", unit)),
                Sample.of(
                        "POST /standards/{id}/change", () -> content(kept(cast)).with("version", 1)),
                Sample.of(
                        "POST /standards/{id}/withdrawal",
                        () -> kept(cast)
                                .with("version", 1)
                                .with("from", TestClock.TODAY)
                                .with("reason", "Contoh pencabutan")),
                Sample.of(
                        "POST /standards/assign",
                        () -> Ask.plain()
                                .with("unit", unit)
                                .with("standards", standard(cast).id().value())
                                .with("posts", cast.division().headPost().value())
                                .with("mode", Assignment.Mode.ONLY)
                                .with("from", TestClock.TODAY)
                                .with("sure", true)));
    }

    private List<Sample> answers(Cast cast) {
        String route = "POST /standards/proposals/{id}";
        return List.of(
                Sample.of(
                        route + "/acceptance",
                        () -> content(proposed(cast))
                                .with("unit", cast.division().id().value())),
                Sample.of(
                        route + "/merging",
                        () -> proposed(cast)
                                .with("standardCode", standard(cast).code().value())),
                Sample.of(route + "/refusal", () -> proposed(cast).with("words", "Contoh alasan")),
                Sample.of(
                        "POST /api/v1/standard-proposals/{proposal}/answer",
                        () -> proposed(cast).json("{\"outcome\":\"DECLINED\",\"words\":\"Contoh alasan\"}")));
    }

    private List<Sample> api(Cast cast) {
        return List.of(
                Sample.of("GET " + ONE, () -> kept(cast)),
                Sample.of(
                        "PUT " + ONE,
                        "new",
                        () -> Ask.at("standard", code())
                                .json("{\"unit\":\"%s\",%s}"
                                        .formatted(cast.division().code(), CONTENT))),
                Sample.of(
                        "PUT " + ONE,
                        "change",
                        () -> kept(cast)
                                .header("If-Match", "\"1\"")
                                .json("{%s,\"reason\":\"Contoh perubahan\"}".formatted(CONTENT))),
                Sample.of(
                        "POST " + ONE + "/withdrawal",
                        () -> kept(cast)
                                .header("If-Match", "\"1\"")
                                .json("{\"from\":\"%s\",\"reason\":\"Contoh pencabutan\"}"
                                        .formatted(TestClock.TODAY))));
    }
}
