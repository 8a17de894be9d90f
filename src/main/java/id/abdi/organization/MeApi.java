package id.abdi.organization;

import id.abdi.api.ApiCall;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who a program acts for. */
@RestController
class MeApi {
    private final Lines lines;
    private final LocalTimeZone zone;
    private final Clock clock;

    MeApi(Lines lines, LocalTimeZone zone, Clock clock) {
        this.lines = lines;
        this.zone = zone;
        this.clock = clock;
    }

    @ApiCall(
            value = "Who the token acts for.",
            problems = {"404 not-found"})
    @GetMapping("/api/v1/me")
    Me me(Caller caller) {
        Employee self =
                lines.employee(caller.id(), zone.day(clock.instant())).orElseThrow(OrganizationRefusals::unknownPerson);
        return new Me(
                self.nip().value(),
                self.name(),
                self.post(),
                self.unit(),
                caller.roles().stream().sorted().toList());
    }

    /** The caller with the post and the roles of today. */
    record Me(String nip, String name, String post, String unit, List<Role> roles) {}
}
