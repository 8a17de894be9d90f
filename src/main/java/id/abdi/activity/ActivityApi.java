package id.abdi.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.abdi.api.ApiCall;
import id.abdi.api.IfMatch;
import id.abdi.api.Paging;
import id.abdi.evidence.Evidence;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Slice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Activities for other programs: the client makes the id, and the same request always has the same answer (OFF-1 to OFF-5). */
@RestController
@RequestMapping("/api/v1/employees/{nip}/activities")
class ActivityApi {
    private final ActivityFacts facts;
    private final RecordActivity record;
    private final RemoveActivity remove;
    private final ReadActivities read;

    ActivityApi(ActivityFacts facts, RecordActivity record, RemoveActivity remove, ReadActivities read) {
        this.facts = facts;
        this.record = record;
        this.remove = remove;
        this.read = read;
    }

    @ApiCall(
            value =
                    "An activity is recorded under an id (UUIDv7) that the sender makes, or changed while its day is open.",
            problems = {
                "403 owner-only",
                "404 not-found",
                "409 activity-removed",
                "409 day-closed",
                "409 id-taken",
                "412 stale-version",
                "422 activity-invalid",
                "422 before-entry",
                "422 day-full",
                "422 day-not-begun",
                "422 unknown-plan-result",
                "422 not-uuid7",
                "422 other-date",
                "422 other-unit",
                "422 standard-not-claimable",
                "422 too-long",
                "422 unknown-standard",
                "422 version-tag"
            })
    @PutMapping("/{id}")
    ResponseEntity<ActivityAnswer> put(
            Caller caller,
            @PathVariable Nip nip,
            @PathVariable ActivityId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Body body) {
        ActivityInput input = body.input(IfMatch.version(ifMatch, ActivityRefusals::versionTag));
        EmployeeId owner = facts.owner(caller, nip);
        return answer(record.by(caller, owner, id, input), false);
    }

    @ApiCall(
            value = "An activity is removed while its day is open.",
            problems = {"403 owner-only", "404 not-found", "409 day-closed", "412 stale-version", "422 version-tag"})
    @DeleteMapping("/{id}")
    ResponseEntity<ActivityAnswer> delete(
            Caller caller,
            @PathVariable Nip nip,
            @PathVariable ActivityId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        EmployeeId owner = facts.owner(caller, nip);
        return answer(remove.by(caller, owner, id, IfMatch.version(ifMatch, ActivityRefusals::versionTag)), true);
    }

    @ApiCall(
            value = "The activities of a person, by day; of the last month without a range.",
            problems = {"404 not-found", "422 page-limit", "422 range"})
    @GetMapping
    Slice<Item> list(
            Caller caller,
            @PathVariable Nip nip,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<ActivityId> after) {
        Paging paging = Paging.of(limit, after.map(ActivityId::toString));
        Slice<Activity> page = read.page(caller, nip, new ReadActivities.Asked(from, to, after, paging));
        return new Slice<>(page.items().stream().map(Item::of).toList(), page.next());
    }

    private static ResponseEntity<ActivityAnswer> answer(Activity activity, boolean removed) {
        return ResponseEntity.ok().eTag("\"" + activity.version() + "\"").body(ActivityAnswer.of(activity, removed));
    }

    /** An activity as a client sends it. */
    record Body(
            @Nullable LocalDate date,
            @Nullable String description,
            @Nullable Integer minutes,
            @Nullable BigDecimal quantity,
            @Nullable String unitOfOutput,
            @Nullable String standardCode,
            @Nullable UUID planResultId,
            @Nullable ActivityKind kind,
            @Nullable LocalTime startedAt,
            @Nullable String deviation,
            @Nullable Boolean propose) {

        ActivityInput input(@Nullable Integer replaces) {
            return new ActivityInput(
                    date,
                    description,
                    minutes,
                    quantity,
                    unitOfOutput,
                    kind,
                    startedAt,
                    replaces,
                    standardCode,
                    deviation,
                    Boolean.TRUE.equals(propose),
                    planResultId);
        }
    }

    /** An activity in the list: its newest version, whether it counts, and its evidence. */
    record Item(@JsonUnwrapped ActivityAnswer activity, Confirmation confirmation, List<Evidence> evidence) {
        static Item of(Activity activity) {
            return new Item(ActivityAnswer.of(activity, false), activity.confirmation(), activity.evidence());
        }
    }
}
