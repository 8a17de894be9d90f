package id.abdi.activity;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Activities of one of the section: their own, and such as the colleague entered on behalf. */
@Component
class ActivityRoutes implements RouteSamples {
    private static final String API = "/api/v1/employees/{nip}/activities/{id}";
    private static final String BODY =
            "{\"date\":\"%s\",\"description\":\"Contoh\",\"minutes\":30,\"kind\":\"ROUTINE\"}"
                    .formatted(TestClock.TODAY);

    private final RecordActivity record;

    ActivityRoutes(RecordActivity record) {
        this.record = record;
    }

    private Ask recorded(Cast cast, Person owner, Person author) {
        ActivityId id = ActivityId.fresh();
        record.by(
                cast.caller(author),
                owner.id(),
                id,
                new ActivityInput(
                        TestClock.TODAY,
                        "Contoh",
                        30,
                        null,
                        null,
                        ActivityKind.ROUTINE,
                        null,
                        0,
                        null,
                        null,
                        false,
                        null));
        return Ask.at("id", id)
                .about(owner)
                .with("for", owner.id())
                .with("id", id)
                .with("version", 1);
    }

    private Ask own(Cast cast) {
        Person owner = cast.another();
        return recorded(cast, owner, owner);
    }

    private Ask onBehalf(Cast cast) {
        return recorded(cast, cast.another(), cast.colleague());
    }

    private static Ask typed() {
        return Ask.plain()
                .with("id", ActivityId.fresh())
                .with("date", TestClock.TODAY)
                .with("description", "Contoh")
                .with("minutes", 30)
                .with("kind", ActivityKind.ROUTINE)
                .with("replaces", 0);
    }

    private static Ask fresh(Cast cast) {
        Person owner = cast.another();
        return typed().about(owner).with("for", owner.id());
    }

    @Override
    public List<Sample> of(Cast cast) {
        String behalf = "GET /activities/behalf";
        return List.of(
                Sample.of(behalf, Ask::plain),
                Sample.of(behalf, "for the person", () -> fresh(cast)),
                Sample.of(behalf + "/standards", Ask::plain),
                Sample.of(behalf + "/standards", "for the person", () -> fresh(cast)),
                Sample.own("POST /activities", asker -> typed()),
                Sample.of("POST /activities/{id}/remove", () -> own(cast)),
                Sample.of(
                        "POST /activities/{id}/confirmation",
                        () -> onBehalf(cast).with("mine", true)),
                Sample.of("POST /activities/behalf", () -> fresh(cast)),
                Sample.of("POST /activities/behalf/remove", () -> onBehalf(cast)),
                Sample.of(
                        "PUT " + API,
                        "new",
                        () -> Ask.at("id", ActivityId.fresh())
                                .about(cast.another())
                                .json(BODY)),
                Sample.of(
                        "PUT " + API,
                        "change",
                        () -> own(cast).header("If-Match", "\"1\"").json(BODY.replace("30", "45"))),
                Sample.of("DELETE " + API, () -> own(cast).header("If-Match", "\"1\"")));
    }
}
