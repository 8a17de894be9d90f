package id.abdi.spotcheck;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** A draw for every head of the cast; nobody else has one. */
@Component
class SpotCheckRoutes implements RouteSamples {
    private static final String ROOT = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String API = "/api/v1/me/spot-check/{date}";

    private final PastWork past;
    private final DrawSpotChecks draw;
    private final SpotCheckSql sql;

    SpotCheckRoutes(PastWork past, DrawSpotChecks draw, SpotCheckSql sql) {
        this.past = past;
        this.draw = draw;
        this.sql = sql;
    }

    private Ask drawn(Cast cast) {
        if (sql.of(cast.head().id(), TestClock.TODAY).isEmpty()) {
            for (Person person : List.of(
                    cast.another(), cast.head(), cast.agencyHead(), cast.other().staff(0))) {
                past.did(person, TestClock.TODAY, "Menyusun daftar hadir", 120);
            }
            draw.of(TestClock.TODAY, new Draw.Signed(1, 1, ROOT, TestClock.START));
        }
        return Ask.plain();
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET " + API, () -> drawn(cast)),
                Sample.of("PUT " + API, () -> drawn(cast).json("{\"answer\":\"SAW_RESULT\"}")),
                Sample.of("POST /spot-check/{date}", () -> drawn(cast).with("answer", "SAW_RESULT")));
    }
}
