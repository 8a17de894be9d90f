package id.abdi.unexcused;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.abdi.api.ApiCall;
import id.abdi.breach.SanctionKind;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/employees/{nip}/absences}: days without valid reason as records tell them; a question, never a finding. */
@RestController
class UnexcusedApi {
    private final CountUnexcused count;
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    UnexcusedApi(CountUnexcused count, Rights rights, LocalTimeZone zone, Clock clock) {
        this.count = count;
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * @param year the asked one, where it can be counted
     * @param inARow the most in a row that end in the year
     * @param lateMinutes late and early, added up
     * @param tableNames what the table of PP 94/2021 names for so many days; missing below its first row
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            int year,
            int days,
            int inARow,
            List<LocalDate> dates,
            int lateMinutes,
            @Nullable SanctionKind tableNames) {}

    @ApiCall(
            value =
                    "Working days of a person in a year, this one without it, of which nothing tells that the person worked or was lawfully away: a question to the superior, never a finding.",
            problems = {"403 not-allowed", "404 unknown-person"})
    @GetMapping("/api/v1/employees/{nip}/absences")
    Answer of(Caller caller, @PathVariable Nip nip, @RequestParam Optional<Integer> year) {
        LocalDate today = zone.day(clock.instant());
        int counted = CountUnexcused.year(year, today);
        Employee person = rights.see(caller, nip, today);
        rights.require(caller, Act.SEE_DISCIPLINE, person.id(), today);
        return count.of(List.of(person), counted, today).stream()
                .findFirst()
                .map(one -> new Answer(
                        counted,
                        one.count().days(),
                        one.count().longest(),
                        one.count().absent(),
                        one.minutes(),
                        one.named()))
                .orElse(new Answer(counted, 0, 0, List.of(), 0, null));
    }
}
