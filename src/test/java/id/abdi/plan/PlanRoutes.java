package id.abdi.plan;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.plan.Plan.StepKind;
import id.abdi.plan.ResultInput.LinkInput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Plans of people of the section, in the state in which the one who may goes on with them. */
@Component
class PlanRoutes implements RouteSamples {
    private static final String PLAN = "/plans/{plan}";
    private static final String RESULT = PLAN + "/results/{result}";
    private static final String FILE = """
            No;Rencana Hasil Kerja Pimpinan yang Diintervensi;Rencana Hasil Kerja;Aspek;Indikator Kinerja Individu;Target
            1;;Hasil dari berkas;Kuantitas;Hasil yang selesai;12 hasil
            """;

    private final PlanDesk desk;

    PlanRoutes(PlanDesk desk) {
        this.desk = desk;
    }

    /** A plan of one result. */
    private record Given(Person person, Plan plan, PlanResultId result) {
        Ask ask() {
            return Ask.at("plan", plan.id()).and("result", result).about(person);
        }
    }

    private Given draft(Cast cast, LinkInput link) {
        Person person = cast.another();
        Plan plan = desk.begin(person);
        return new Given(person, plan, desk.write(person, plan, "Hasil contoh", link));
    }

    private Given draft(Cast cast) {
        return draft(cast, PlanDesk.NOTHING);
    }

    private Given submitted(Cast cast) {
        Given given = draft(cast);
        desk.submit(given.person(), given.plan());
        return given;
    }

    private Given agreed(Cast cast, LinkInput link) {
        Given given = draft(cast, link);
        desk.submit(given.person(), given.plan());
        desk.agree(cast.head(), given.plan());
        return given;
    }

    @Override
    public List<Sample> of(Cast cast) {
        List<Sample> samples = new ArrayList<>(pages(cast));
        samples.addAll(writing(cast));
        samples.addAll(steps(cast));
        samples.addAll(api(cast));
        return samples;
    }

    private List<Sample> pages(Cast cast) {
        Supplier<Ask> draft = () -> draft(cast).ask();
        Supplier<Ask> agreed = () -> agreed(cast, PlanDesk.NOTHING).ask();
        return List.of(
                Sample.of("GET " + PLAN, draft),
                Sample.of("GET /people/{nip}/plan", draft),
                Sample.of("GET /people/{nip}/plan/skp.pdf", agreed),
                Sample.of("GET /people/{nip}/plan/skp.xlsx", agreed),
                Sample.of("GET " + PLAN + "/results/new", draft),
                Sample.of("GET " + RESULT, draft),
                Sample.of(
                        "GET " + RESULT + "/link",
                        () -> agreed(cast, PlanDesk.provisional("RPJMD Contoh")).ask()),
                Sample.of("GET " + PLAN + "/words", draft),
                Sample.of("GET /plan-results/{result}", "draft", draft),
                Sample.of("GET /plan-results/{result}", "in force", agreed));
    }

    private List<Sample> writing(Cast cast) {
        PlanResultId parent = desk.agreed(cast.head(), cast.agencyHead(), "Hasil bidang contoh", PlanDesk.NOTHING);
        return List.of(
                Sample.own(
                        "POST /plans",
                        asker -> Ask.plain()
                                .with("post", desk.post(asker.id()).value())
                                .with("year", 2026)),
                Sample.of(
                        "POST " + PLAN + "/import",
                        () -> draft(cast).ask().upload("hasil.csv", FILE.getBytes(StandardCharsets.UTF_8))),
                Sample.of(
                        "POST " + RESULT,
                        () -> draft(cast)
                                .ask()
                                .with("statement", "Hasil contoh lain")
                                .with("name-QUANTITY", "Hasil yang selesai")
                                .with("target-QUANTITY", "14 hasil")
                                .with("revision", 1)),
                Sample.of("POST " + RESULT + "/remove", () -> draft(cast).ask()),
                Sample.of(
                        "POST " + RESULT + "/link",
                        () -> agreed(cast, PlanDesk.provisional("RPJMD Contoh"))
                                .ask()
                                .with("serves", "result:" + parent)
                                .with("contribution", "bagian kami")),
                Sample.of(
                        "POST " + PLAN + "/versions",
                        () -> agreed(cast, PlanDesk.NOTHING)
                                .ask()
                                .with("from", "2026-08-01")
                                .with("reason", "Tugas berubah")),
                Sample.of(
                        "POST " + PLAN + "/words",
                        "of the person",
                        () -> draft(cast)
                                .ask()
                                .with("version", 1)
                                .with("revision", 0)
                                .with("RESOURCES", "Komputer contoh")),
                Sample.of(
                        "POST " + PLAN + "/words",
                        "of the assessor",
                        () -> draft(cast)
                                .ask()
                                .with("version", 1)
                                .with("revision", 0)
                                .with("SERVICE", "Ramah kepada pemohon")));
    }

    private List<Sample> steps(Cast cast) {
        return steps(
                cast,
                "POST " + PLAN + "/steps",
                (steps, kind) -> Ask.plain()
                        .with("version", 1)
                        .with("steps", steps)
                        .with("kind", kind)
                        .with("words", "Contoh catatan"));
    }

    private List<Sample> steps(Cast cast, String route, BiFunction<Integer, StepKind, Ask> asked) {
        return List.of(
                Sample.of(route, "submit", () -> about(draft(cast), asked.apply(0, StepKind.SUBMITTED))),
                Sample.of(route, "withdraw", () -> about(submitted(cast), asked.apply(1, StepKind.WITHDRAWN))),
                Sample.of(route, "return", () -> about(submitted(cast), asked.apply(1, StepKind.RETURNED))),
                Sample.of(route, "agree", () -> about(submitted(cast), asked.apply(1, StepKind.AGREED))));
    }

    private static Ask about(Given given, Ask ask) {
        return ask.and("plan", given.plan().id()).about(given.person());
    }

    private List<Sample> api(Cast cast) {
        String person = "/api/v1/employees/{nip}";
        List<Sample> samples = new ArrayList<>(steps(
                cast,
                "POST " + person + PLAN + "/steps",
                (steps, kind) -> Ask.plain()
                        .json("{\"version\":1,\"steps\":" + steps + ",\"kind\":\"" + kind
                                + "\",\"words\":\"Contoh catatan\"}")));
        samples.add(Sample.of(
                "PUT " + person + RESULT,
                () -> draft(cast)
                        .ask()
                        .and("result", PlanResultId.fresh())
                        .json("{\"statement\":\"Hasil contoh lain\",\"indicators\":[{\"aspect\":\"QUANTITY\","
                                + "\"name\":\"Hasil yang selesai\",\"target\":\"14 hasil\"}]}")));
        samples.add(Sample.of("GET " + person + "/plans", () -> draft(cast).ask()));
        samples.add(Sample.of(
                "GET " + person + "/plan-results",
                () -> agreed(cast, PlanDesk.NOTHING).ask()));
        return samples;
    }
}
