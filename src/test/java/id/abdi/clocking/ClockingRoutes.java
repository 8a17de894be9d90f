package id.abdi.clocking;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** A terminal, and a user of it. */
@Component
class ClockingRoutes implements RouteSamples {
    private final KeepDevice keep;
    private final MapUser users;

    ClockingRoutes(KeepDevice keep, MapUser users) {
        this.keep = keep;
        this.users = users;
    }

    private Device listed(Cast cast) {
        return keep.by(
                cast.personnel(),
                new KeepDevice.Typed(GivenDevices.serial(), "Kantor Contoh", null, "127.0.0.1", null, null));
    }

    private Ask terminal(Cast cast) {
        return Ask.plain().with("SN", listed(cast).serial()).with("table", "ATTLOG");
    }

    private static MapUser.Typed typed(Person person) {
        return new MapUser.Typed("1001", person.nip().value(), TestClock.TODAY, "Saksi Contoh");
    }

    private Ask ended(Cast cast) {
        DeviceUser user = users.by(cast.personnel(), listed(cast).serial(), typed(cast.another()));
        return Ask.at("user", user.id()).with("last", TestClock.TODAY).with("reason", "Contoh alasan");
    }

    private Ask mapped(Cast cast) {
        return Ask.at("serial", listed(cast).serial())
                .with("pin", "1001")
                .with("nip", cast.another().nip().value())
                .with("from", TestClock.TODAY)
                .with("witness", "Saksi Contoh");
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET /iclock/cdata", () -> terminal(cast)),
                Sample.of("POST /iclock/cdata", () -> terminal(cast)),
                Sample.of("GET /iclock/getrequest", () -> terminal(cast)),
                Sample.of("GET /iclock/ping", () -> terminal(cast)),
                Sample.of("POST /iclock/devicecmd", () -> terminal(cast)),
                Sample.of(
                        "POST /attendance/devices",
                        () -> Ask.plain().with("serial", GivenDevices.serial()).with("name", "Kantor Contoh")),
                Sample.of(
                        "GET /attendance/devices/{serial}",
                        () -> Ask.at("serial", listed(cast).serial())),
                Sample.of("POST /attendance/devices/{serial}/users", () -> mapped(cast)),
                Sample.of("POST /attendance/devices/users/{user}/end", () -> ended(cast)));
    }
}
