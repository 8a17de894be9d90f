package id.abdi.mandate;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** An Ahli Muda who is named in a unit without administrator and pengawas. */
@Component
class MandateRoutes implements RouteSamples {
    private final GivenMandates given;

    MandateRoutes(GivenMandates given) {
        this.given = given;
    }

    private Ask naming(Cast cast) {
        Place unit = cast.agency().section("Unit Contoh");
        Person official = given.functional(unit, "Pejabat Contoh", "Analis Ahli Muda");
        return Ask.plain()
                .with("unit", unit.code())
                .with("official", official.nip().value())
                .with("from", TestClock.TODAY)
                .with("to", TestClock.TODAY.plusMonths(1))
                .with("decision", GivenMandates.DECISION);
    }

    private Ask end(Cast cast) {
        Place unit = cast.agency().section("Unit Contoh");
        Person official = given.functional(unit, "Pejabat Contoh", "Analis Ahli Muda");
        return Ask.at("mandate", given.of(cast.other().staff(0), unit, official).id())
                .with("reason", "Contoh alasan");
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("POST /discipline/officials", () -> naming(cast)),
                Sample.of("POST /discipline/officials/{mandate}/end", () -> end(cast)));
    }
}
