package id.abdi.personnel;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** A table with a section below the person's. */
@Component
class ImportRoutes implements RouteSamples {
    @Override
    public List<Sample> of(Cast cast) {
        return List.of(Sample.of(
                "POST /staff/import",
                () -> Ask.plain()
                        .with("subject", "units")
                        .with("act", "record")
                        .upload(
                                "unit.csv",
                                ("Kode Unit;Induk;Nama Unit;Tingkat\nI"
                                                + cast.division().code() + ";"
                                                + cast.division().code() + ";Seksi contoh;Seksi\n")
                                        .getBytes(StandardCharsets.UTF_8))));
    }
}
