package id.abdi.listing;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.kernel.Uuid7;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Kept views of who asks and of the person, and lists as files. */
@Component
class ListingRoutes implements RouteSamples {
    private final SavedViewSql sql;

    ListingRoutes(SavedViewSql sql) {
        this.sql = sql;
    }

    private static Ask file() {
        return Ask.plain().with("as", "csv");
    }

    private UUID kept(Person person) {
        SavedView view = new SavedView(Uuid7.next(), "/sops", "Contoh " + Uuid7.next(), "/sops?q=contoh");
        sql.insert(person.id(), view);
        return view.id();
    }

    private Ask view(Cast cast) {
        return Ask.at("view", kept(cast.person())).with("name", "Nama " + Uuid7.next());
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of(
                        "GET /heads",
                        "below the head, as a file",
                        () -> Ask.plain()
                                .with("head", cast.head().nip().value())
                                .with("as", "xlsx")),
                Sample.of("GET /people/{nip}", Ask::plain),
                Sample.of("GET /people/{nip}", "as a file", ListingRoutes::file),
                Sample.of("GET /leave", Ask::plain),
                Sample.of("GET /leave", "as a file", ListingRoutes::file),
                Sample.of("GET /staff", Ask::plain),
                Sample.of("GET /staff", "as a file", ListingRoutes::file),
                Sample.of("GET /units/{unit}/development", Ask::plain),
                Sample.of("GET /units/{unit}/development", "as a file", ListingRoutes::file),
                Sample.own(
                        "POST /views",
                        asker -> Ask.plain()
                                .with("list", "/sops")
                                .with("address", "/sops?q=contoh")
                                .with("name", "Contoh " + Uuid7.next())),
                Sample.of("POST /views/{view}", () -> view(cast)),
                Sample.of("POST /views/{view}/remove", () -> view(cast)));
    }
}
