package id.abdi.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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

    @PutMapping("/{id}")
    ResponseEntity<ActivityAnswer> put(
            Caller caller,
            @PathVariable Nip nip,
            @PathVariable ActivityId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Body body) {
        ActivityInput input = body.input(followed(ifMatch));
        EmployeeId owner = facts.owner(caller, nip);
        return answer(record.by(caller, owner, id, input), false);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<ActivityAnswer> delete(
            Caller caller,
            @PathVariable Nip nip,
            @PathVariable ActivityId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        EmployeeId owner = facts.owner(caller, nip);
        return answer(remove.by(caller, owner, id, followed(ifMatch)), true);
    }

    @GetMapping
    Slice<Item> list(
            Caller caller,
            @PathVariable Nip nip,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<ActivityId> after) {
        Slice<Activity> page = read.page(caller, nip, new ReadActivities.Asked(from, to, limit, after));
        return new Slice<>(page.items().stream().map(Item::of).toList(), page.next());
    }

    /** The version that the client means to follow, from {@code If-Match: "2"}; null where it does not say. */
    private static @Nullable Integer followed(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return null;
        }
        String text = ifMatch.strip().replaceAll("^\"|\"$", "");
        if (!text.matches("[0-9]{1,6}")) {
            throw ActivityRefusals.versionTag();
        }
        return Integer.valueOf(text);
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
            @Nullable LocalTime startedAt) {

        /** @throws id.abdi.kernel.Refusal {@code no-catalogue} for a standard or a planned result: there is none to refer to yet */
        ActivityInput input(@Nullable Integer replaces) {
            if (standardCode != null) {
                throw ActivityRefusals.noCatalogue("standardCode");
            }
            if (planResultId != null) {
                throw ActivityRefusals.noCatalogue("planResultId");
            }
            return new ActivityInput(date, description, minutes, quantity, unitOfOutput, kind, startedAt, replaces);
        }
    }

    /** An activity in the list: its newest version, whether it counts, and its evidence. */
    record Item(@JsonUnwrapped ActivityAnswer activity, Confirmation confirmation, List<Evidence> evidence) {
        static Item of(Activity activity) {
            return new Item(ActivityAnswer.of(activity, false), activity.confirmation(), activity.evidence());
        }
    }
}
