package id.abdi.staffing;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.organization.EmploymentStatus;
import id.abdi.organization.PostKind;
import id.abdi.organization.UnitLevel;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** The section, its posts, and one who works there. */
@Component
class StaffRoutes implements RouteSamples {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Directory directory;

    StaffRoutes(Directory directory) {
        this.directory = directory;
    }

    private Ask held(Cast cast) {
        Person person = cast.another();
        return Ask.at(
                        "post",
                        directory.assignments(person.id()).getFirst().post().value())
                .about(person)
                .with("last", TestClock.TODAY.plusDays(10));
    }

    private static Ask unit(String code, UnitLevel level, Regency.Place parent) {
        return Ask.at("code", code)
                .with("code", code)
                .with("name", "Seksi contoh")
                .with("level", level)
                .with("parent", parent.id().value())
                .with("first", TestClock.TODAY);
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET /staff/people/{nip}", () -> Ask.plain().about(cast.another())),
                Sample.of(
                        "GET /staff/units/{code}",
                        () -> Ask.at("code", cast.division().code())),
                Sample.of(
                        "POST /staff",
                        () -> Ask.plain()
                                .with("number", Regency.nip().value())
                                .with("name", "Baru Camar")
                                .with("status", EmploymentStatus.PNS)
                                .with("first", TestClock.TODAY)),
                Sample.of(
                        "POST /staff/people/{nip}/assignments",
                        () -> Ask.plain()
                                .about(cast.another())
                                .with("post", cast.division().vacancy().value())
                                .with("capacity", Capacity.DEFINITIVE)
                                .with("first", TestClock.TODAY.plusDays(20))),
                Sample.of("POST /staff/people/{nip}/assignments/{post}/end", () -> held(cast)),
                Sample.of(
                        "POST /staff/units",
                        () -> unit("S" + NUMBER.incrementAndGet(), UnitLevel.SECTION, cast.division())),
                Sample.of(
                        "POST /staff/units/{code}",
                        () -> unit(cast.division().code(), UnitLevel.DIVISION, cast.agency())),
                Sample.of(
                        "POST /staff/units/{code}/posts",
                        () -> Ask.at("code", cast.division().code())
                                .with("title", "Analis contoh")
                                .with("kind", PostKind.EXECUTIVE)
                                .with("first", TestClock.TODAY)));
    }
}
