package id.abdi.bulkexport;

import id.abdi.document.Download;
import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Uuid7;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A list of the person's that is held back, and one that they asked for. */
@Component
class BulkExportRoutes implements RouteSamples {
    private final BulkExportSql sql;
    private final AskSecondPerson ask;

    BulkExportRoutes(BulkExportSql sql, AskSecondPerson ask) {
        this.sql = sql;
        this.ask = ask;
    }

    private UUID held(Person person) {
        UUID id = Uuid7.next();
        sql.insert(new HeldExport(
                id,
                person.id(),
                "Contoh",
                "/heads",
                "/heads?contoh=" + id,
                Download.CSV,
                1_000,
                TestClock.START,
                null,
                null));
        return id;
    }

    private UUID asked(Cast cast) {
        UUID id = held(cast.person());
        ask.by(cast.caller(cast.person()), id, "Contoh alasan");
        return id;
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET /exports/held/{id}", () -> Ask.at("id", asked(cast))),
                Sample.of(
                        "POST /exports/held/{id}",
                        () -> Ask.at("id", held(cast.person())).with("reason", "Contoh alasan")),
                Sample.of(
                        "POST /exports/held/{id}/decision",
                        () -> Ask.at("id", asked(cast)).with("agreed", true)));
    }
}
