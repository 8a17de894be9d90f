package id.abdi.innovationindex;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import id.abdi.innovation.GivenInnovations;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** What an innovation of the person reaches in the index. */
@Component
class IndexRoutes implements RouteSamples {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final GivenInnovations given;

    IndexRoutes(GivenInnovations given) {
        this.given = given;
    }

    private Ask one(Cast cast) {
        return Ask.at("innovation", given.idea(cast.person()));
    }

    private static Ask set() {
        return Ask.plain()
                .with("year", 2090)
                .with("begins", "2088-01-01")
                .with("ends", "2089-12-31")
                .with("least", 14)
                .with("each", "0,38")
                .with("most", 200)
                .with("ownMost", 63)
                .with("high", 65)
                .with("middle", 40)
                .with("source", "Surat contoh " + NUMBER.incrementAndGet());
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET /innovation-index/{innovation}", () -> one(cast)),
                Sample.of("POST /innovation-index/set", IndexRoutes::set),
                Sample.of(
                        "POST /innovation-index/{innovation}/{number}",
                        () -> one(cast)
                                .and("number", 16)
                                .with("year", 2026)
                                .with("parameter", 1)
                                .with("words", "SK contoh")),
                Sample.of(
                        "POST /innovation-index/{innovation}/profile",
                        () -> one(cast)
                                .with("form", Profile.Form.OTHER)
                                .with("kind", Profile.Kind.DIGITAL)
                                .with("initiator", Profile.Initiator.ASN)),
                Sample.of("GET /api/v1/innovation-index/{innovation}", () -> one(cast)),
                Sample.of(
                        "PUT /api/v1/innovation-index/{innovation}/profile",
                        () -> one(cast).json("{\"form\":\"OTHER\",\"kind\":\"DIGITAL\",\"initiator\":\"ASN\"}")),
                Sample.of(
                        "PUT /api/v1/innovation-index/{innovation}/indicators/{number}",
                        () -> one(cast)
                                .and("number", 16)
                                .json("{\"year\":2026,\"parameter\":1,\"words\":\"SK contoh\"}")));
    }
}
