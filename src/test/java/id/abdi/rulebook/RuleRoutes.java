package id.abdi.rulebook;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** A rule, and a setting of it that begins on a day far ahead. */
@Component
class RuleRoutes implements RouteSamples {
    private static final String CODE = "activity.closing-hour";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final SetRule set;
    private final RuleMemory memory;

    RuleRoutes(SetRule set, RuleMemory memory) {
        this.set = set;
        this.memory = memory;
    }

    private int known() {
        return memory.table().history(CODE).size();
    }

    private Ask typed() {
        return Ask.at("code", CODE)
                .with("value", "11:00")
                .with("validFrom", TestClock.TODAY.plusDays(100 + NUMBER.incrementAndGet()))
                .with("source", "Contoh")
                .with("end", false)
                .with("confirmed", false)
                .with("known", known());
    }

    private Ask recorded(Cast cast) {
        set.by(
                cast.personnel(),
                CODE,
                new RuleForm(
                        "11:00",
                        TestClock.TODAY.plusDays(100 + NUMBER.incrementAndGet()),
                        "",
                        false,
                        "Contoh",
                        "",
                        false,
                        known()));
        SettingId id = memory.table().history(CODE).stream()
                .filter(memory.table()::counts)
                .findFirst()
                .orElseThrow()
                .id();
        return Ask.at("code", CODE)
                .and("setting", id)
                .with("reason", "Contoh alasan")
                .with("known", known());
    }

    @Override
    public List<Sample> of(Cast cast) {
        String withdrawal = "/rules/{code}/settings/{setting}/withdrawal";
        return List.of(
                Sample.of("GET /rules/{code}", () -> Ask.at("code", CODE)),
                Sample.of("POST /rules/{code}", this::typed),
                Sample.of("POST /rules/{code}/preview", this::typed),
                Sample.of("GET " + withdrawal, () -> recorded(cast)),
                Sample.of("POST " + withdrawal, () -> recorded(cast)));
    }
}
