package id.abdi.progress;

import id.abdi.api.ApiCall;
import id.abdi.api.IfMatch;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Slice;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Rights;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResultId;
import id.abdi.plan.PlanResults;
import id.abdi.progress.ProgressAnswers.ObstacleAnswer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What hinders planned results, for other programs (R6). */
@RestController
@RequestMapping("/api/v1/employees/{nip}/obstacles")
class ObstacleApi {
    private final ObstacleSql sql;
    private final NameObstacle name;
    private final PlanResults results;
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    ObstacleApi(
            ObstacleSql sql, NameObstacle name, PlanResults results, Rights rights, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.name = name;
        this.results = results;
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    @ApiCall(
            value =
                    "What hinders the planned results of a person that are in force, the open ones first, each in its newest version.",
            problems = {"404 not-found"})
    @GetMapping
    Slice<ObstacleAnswer> list(Caller caller, @PathVariable Nip nip) {
        LocalDate today = zone.day(clock.instant());
        EmployeeId person = rights.see(caller, nip, today).id();
        return new Slice<>(
                sql
                        .of(results.inForce(person, today).stream()
                                .map(PlanResult::id)
                                .toList())
                        .stream()
                        .map(ObstacleAnswer::of)
                        .toList(),
                null);
    }

    @ApiCall(
            value =
                    "The person or a superior names what hinders a planned result under an id (UUIDv7) that the sender makes, changes it, or says that it is removed: If-Match names the version that it follows.",
            problems = {
                "403 not-allowed",
                "404 not-found",
                "412 stale-version",
                "422 not-uuid7",
                "422 obstacle-invalid",
                "422 version-tag"
            })
    @PutMapping("/{obstacle}")
    ResponseEntity<ObstacleAnswer> put(
            Caller caller,
            @PathVariable Nip nip,
            @PathVariable UUID obstacle,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Body body) {
        LocalDate today = zone.day(clock.instant());
        EmployeeId person = rights.see(caller, nip, today).id();
        if (!Uuid7.is(obstacle)) {
            throw ProgressRefusals.notUuid7();
        }
        if (body.planResultId() == null
                || !name.owner(body.planResultId(), today).equals(person)) {
            throw ProgressRefusals.unknown();
        }
        Obstacle stored = name.by(
                caller,
                new ObstacleDraft(
                        obstacle,
                        body.planResultId(),
                        body.kind(),
                        body.words(),
                        body.since(),
                        body.remover(),
                        body.open() == null || body.open(),
                        IfMatch.version(ifMatch, ProgressRefusals::versionTag)));
        return ResponseEntity.ok().eTag("\"" + stored.version() + "\"").body(ObstacleAnswer.of(stored));
    }

    /** @param open true where it is not said */
    record Body(
            @Nullable PlanResultId planResultId,
            Obstacle.@Nullable Kind kind,
            @Nullable String words,
            @Nullable LocalDate since,
            Obstacle.@Nullable Remover remover,
            @Nullable Boolean open) {}
}
