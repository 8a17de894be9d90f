package id.abdi.privacy;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** The own data of whoever asks; a request of the person for the personnel agency. */
@Component
class PrivacyRoutes implements RouteSamples {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final AskCorrection correction;

    PrivacyRoutes(AskCorrection correction) {
        this.correction = correction;
    }

    private static String what() {
        return "Tanggal lahir salah " + NUMBER.incrementAndGet();
    }

    private CorrectionRequest asked(Cast cast) {
        return correction.by(cast.caller(cast.person()), new AskCorrection.Wish(what(), "1 Mei 1990"));
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.own("GET /account/data", asker -> Ask.plain()),
                Sample.own("GET /account/data/copy.json", asker -> Ask.plain()),
                Sample.own("GET /account/data/copy.pdf", asker -> Ask.plain()),
                Sample.own(
                        "POST /account/data/corrections",
                        asker -> Ask.plain().with("what", what()).with("wish", "1 Mei 1990")),
                Sample.of("GET /corrections", Ask::plain),
                Sample.of(
                        "POST /corrections/{id}",
                        () -> Ask.at("id", asked(cast).id())
                                .with("outcome", "CORRECTED")
                                .with("words", "Sudah diperbaiki")));
    }
}
