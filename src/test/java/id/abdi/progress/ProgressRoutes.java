package id.abdi.progress;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.kernel.Uuid7;
import id.abdi.plan.Aspect;
import id.abdi.plan.GivenPlans;
import id.abdi.plan.PlanResultId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a planned result reached in the first quarter, and what hinders it. */
@Component
class ProgressRoutes implements RouteSamples {
    private static final String DAY = "2026-03-31";

    private final GivenPlans plans;

    ProgressRoutes(GivenPlans plans) {
        this.plans = plans;
    }

    /** Somebody and a result of theirs that counts. */
    private record Given(Person person, PlanResultId result) {
        Ask ask() {
            return Ask.at("result", result)
                    .and("aspect", Aspect.QUANTITY)
                    .and("date", DAY)
                    .about(person);
        }
    }

    private Given agreed(Cast cast) {
        Person person = cast.another();
        return new Given(
                person, plans.of(person, cast.head(), "Hasil contoh", Map.of(Aspect.QUANTITY, "12 hasil"), List.of()));
    }

    private static String obstacle(PlanResultId result) {
        return ("{\"planResultId\":\"%s\",\"kind\":\"DATA\",\"words\":\"Data contoh belum ada\","
                        + "\"remover\":\"SELF\"}")
                .formatted(result);
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET /people/{nip}/progress", () -> agreed(cast).ask()),
                Sample.of(
                        "POST /people/{nip}/progress/{result}/{aspect}",
                        () -> agreed(cast)
                                .ask()
                                .with("from", DAY)
                                .with("value", 3)
                                .with("words", "Contoh alasan")),
                Sample.of(
                        "POST /people/{nip}/progress/all",
                        () -> agreed(cast).ask().with("from", DAY)),
                Sample.of(
                        "PUT /api/v1/employees/{nip}/realisations/{result}/{aspect}/{date}",
                        () -> agreed(cast).ask().json("{\"value\":3,\"words\":\"Contoh alasan\"}")),
                Sample.of(
                        "GET /plan-results/{result}/obstacles",
                        () -> agreed(cast).ask()),
                Sample.of(
                        "POST /plan-results/{result}/obstacles/{obstacle}",
                        () -> agreed(cast)
                                .ask()
                                .and("obstacle", Uuid7.next())
                                .with("kind", "DATA")
                                .with("words", "Data contoh belum ada")
                                .with("remover", "SELF")),
                Sample.of("PUT /api/v1/employees/{nip}/obstacles/{obstacle}", () -> {
                    Given given = agreed(cast);
                    return given.ask().and("obstacle", Uuid7.next()).json(obstacle(given.result()));
                }));
    }
}
