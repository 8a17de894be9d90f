package id.abdi.integrity;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import id.abdi.signal.SignalKind;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Signals about somebody of the section. */
@Component
class SignalRoutes implements RouteSamples {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final GivenSignals given;

    SignalRoutes(GivenSignals given) {
        this.given = given;
    }

    private FindingId signal(Cast cast) {
        return given.stored(
                YearMonth.of(2026, 5), SignalKind.COPIED_DAYS, cast.another().id(), null);
    }

    private static String words() {
        return "Contoh alasan " + NUMBER.incrementAndGet();
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("POST /signals/reading", () -> Ask.plain().with("month", "2026-06")),
                Sample.of("GET /signals/{signal}", () -> Ask.at("signal", signal(cast))),
                Sample.of("GET /api/v1/signals/{signal}", () -> Ask.at("signal", signal(cast))),
                Sample.of(
                        "POST /signals/{signal}/review",
                        () -> Ask.at("signal", signal(cast))
                                .with("outcome", "WATCHED")
                                .with("words", words())
                                .with("version", 0)),
                Sample.of(
                        "PUT /api/v1/signals/{signal}/review",
                        () -> Ask.at("signal", signal(cast))
                                .json("{\"outcome\":\"EXPLAINED\",\"words\":\"" + words() + "\"}")));
    }
}
