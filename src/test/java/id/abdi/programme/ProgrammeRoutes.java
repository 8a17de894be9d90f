package id.abdi.programme;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A programme that the person's agency owns. */
@Component
class ProgrammeRoutes implements RouteSamples {
    private final EnterProgramme enter;

    ProgrammeRoutes(EnterProgramme enter) {
        this.enter = enter;
    }

    private static Map<String, String> typed(Cast cast) {
        return Map.of(
                "name", "Anak sehat",
                "outcome", "Anak tumbuh sehat",
                "owner", cast.agency().code(),
                "from", "2026-01-01",
                "to", "2030-12-31",
                "indicator1-name", "Balita yang ditimbang",
                "indicator1-targets", "2026: ≥ 80 %",
                "replaces", "0");
    }

    private Ask entered(Cast cast) {
        ProgrammeId id = ProgrammeId.fresh();
        enter.by(cast.regentsOffice(), id, ProgrammeForm.read(typed(cast)));
        return Ask.at("programme", id);
    }

    private static Ask fresh(Cast cast) {
        Ask ask = Ask.at("programme", ProgrammeId.fresh());
        typed(cast).forEach(ask::with);
        return ask;
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET /programmes/{programme}", () -> entered(cast)),
                Sample.of("GET /programmes/{programme}/edit", () -> entered(cast)),
                Sample.of("POST /programmes/{programme}", () -> fresh(cast)),
                Sample.of("GET /api/v1/programmes/{programme}", () -> entered(cast)),
                Sample.of("GET /api/v1/programmes/{programme}/standing", () -> entered(cast)),
                Sample.of(
                        "PUT /api/v1/programmes/{programme}",
                        () -> Ask.at("programme", ProgrammeId.fresh())
                                .json(("{\"name\":\"Anak sehat\",\"outcome\":\"Anak tumbuh sehat\",\"owner\":\"%s\","
                                                + "\"from\":\"2026-01-01\",\"to\":\"2030-12-31\",\"indicators\":[{\"name\":"
                                                + "\"Balita yang ditimbang\",\"targets\":[{\"year\":2026,\"direction\":"
                                                + "\"AT_LEAST\",\"number\":80,\"unit\":\"%%\"}]}]}")
                                        .formatted(cast.agency().code()))));
    }
}
