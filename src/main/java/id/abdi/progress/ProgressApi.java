package id.abdi.progress;

import id.abdi.api.ApiCall;
import id.abdi.api.IfMatch;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Slice;
import id.abdi.organization.Rights;
import id.abdi.plan.Aspect;
import id.abdi.plan.PlanResultId;
import id.abdi.progress.ProgressAnswers.RealisationAnswer;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What planned results reached, for other programs (R6, PM-16). */
@RestController
@RequestMapping("/api/v1/employees/{nip}/realisations")
class ProgressApi {
    private final MeasuredResults measured;
    private final ConfirmRealisation confirm;
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    ProgressApi(MeasuredResults measured, ConfirmRealisation confirm, Rights rights, LocalTimeZone zone, Clock clock) {
        this.measured = measured;
        this.confirm = confirm;
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    @ApiCall(
            value =
                    "What each indicator of a person's plan reached in the quarter or month to which a date belongs, today without one: proposed from the activities, and confirmed by the person.",
            problems = {"404 not-found"})
    @GetMapping
    Slice<RealisationAnswer> list(Caller caller, @PathVariable Nip nip, @RequestParam Optional<LocalDate> date) {
        LocalDate today = zone.day(clock.instant());
        EmployeeId person = rights.see(caller, nip, today).id();
        return new Slice<>(
                measured.of(person, date.orElse(today), today).stream()
                        .map(RealisationAnswer::of)
                        .toList(),
                null);
    }

    @ApiCall(
            value =
                    "The person confirms what an indicator reached in the quarter or month to which the date belongs, once that is over: the proposed figure, or another with words that say why. A next version names the one it follows in If-Match.",
            problems = {
                "403 not-allowed",
                "404 not-found",
                "409 part-running",
                "412 stale-version",
                "422 realisation-link",
                "422 realisation-reason",
                "422 realisation-value",
                "422 realisation-words",
                "422 version-tag"
            })
    @PutMapping("/{result}/{aspect}/{date}")
    ResponseEntity<RealisationAnswer> put(
            Caller caller,
            @PathVariable Nip nip,
            @PathVariable PlanResultId result,
            @PathVariable Aspect aspect,
            @PathVariable LocalDate date,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Body body) {
        Realisation said = confirm.by(
                caller,
                nip,
                new RealisationDraft(
                        result,
                        aspect,
                        date,
                        body.value(),
                        body.words(),
                        body.link(),
                        IfMatch.version(ifMatch, ProgressRefusals::versionTag)));
        LocalDate today = zone.day(clock.instant());
        Measured now = measured.of(rights.see(caller, nip, today).id(), date, today).stream()
                .filter(one -> one.subject().equals(said.subject()))
                .findFirst()
                .orElseThrow(ProgressRefusals::unknown);
        return ResponseEntity.ok().eTag("\"" + said.version() + "\"").body(RealisationAnswer.of(now));
    }

    /** @param value null for an indicator that is told in words */
    record Body(
            @Nullable BigDecimal value,
            @Nullable String words,
            @Nullable String link) {}
}
