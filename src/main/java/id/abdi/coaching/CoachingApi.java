package id.abdi.coaching;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.abdi.api.ApiCall;
import id.abdi.coaching.Coaching.State;
import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Result;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Slice;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Coaching for other programs, by the same use cases as the pages (R9). */
@RestController
@RequestMapping("/api/v1/employees/{nip}/coaching")
class CoachingApi {
    private final CoachingSql sql;
    private final OfferCoaching offer;
    private final TakeCoachingStep step;
    private final Rights rights;
    private final Lines lines;
    private final CoachingDays days;

    CoachingApi(
            CoachingSql sql,
            OfferCoaching offer,
            TakeCoachingStep step,
            Rights rights,
            Lines lines,
            CoachingDays days) {
        this.sql = sql;
        this.offer = offer;
        this.step = step;
        this.rights = rights;
        this.lines = lines;
        this.days = days;
    }

    /**
     * A coaching; for the level above without its words.
     *
     * @param ends the last day, a trial period included
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            UUID id,
            State state,
            LocalDate offered,
            Answer answer,
            @Nullable LocalDate began,
            LocalDate ends,
            @Nullable Result result,
            @Nullable String goal,
            @Nullable String help,
            @Nullable List<String> steps,
            @Nullable List<Taken> history) {}

    /** A step that was taken; {@code day} and {@code until} are those of a conversation or trial period. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Taken(
            UUID id,
            Step.Kind kind,
            @Nullable LocalDate day,
            @Nullable LocalDate until,
            @Nullable String outcome,
            @Nullable String words,
            @Nullable String personWords,
            @Nullable String nextStep,
            Instant recordedAt) {}

    /** @param steps what the person does, one after the other */
    record OfferBody(
            @Nullable String goal,
            @Nullable String help,
            @Nullable List<String> steps,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            @Nullable UUID question) {}

    record StepBody(
            Step.@Nullable Kind kind,
            @Nullable LocalDate day,
            @Nullable LocalDate until,
            @Nullable String outcome,
            @Nullable String words,
            @Nullable String personWords,
            @Nullable String nextStep) {}

    @ApiCall(
            value =
                    "The coaching of a person, the newest first: all of it for the person and the head of today, for the next head above only that it is and what came of it.",
            problems = {"404 not-found"})
    @GetMapping
    Slice<Told> of(Caller caller, @PathVariable Nip nip) {
        EmployeeId person = person(nip);
        if (!rights.mayDo(caller, Act.KNOW_COACHING, person, days.day())) {
            throw CoachingRefusals.unknown();
        }
        boolean whole = rights.mayDo(caller, Act.SEE_COACHING, person, days.day());
        rights.look(caller, List.of(person), days.day());
        return new Slice<>(
                sql.of(List.of(person)).stream().map(one -> told(one, whole)).toList(), null);
    }

    @ApiCall(
            value =
                    "The head offers coaching under an id (UUIDv7) that the sender makes. The same again answers the same.",
            problems = {
                "403 not-allowed",
                "404 not-found",
                "409 coaching-open",
                "409 form-used",
                "409 question-answered",
                "422 coaching-begun",
                "422 coaching-invalid",
                "422 coaching-short"
            })
    @PutMapping("/{coaching}")
    Told offer(Caller caller, @PathVariable Nip nip, @PathVariable CoachingId coaching, @RequestBody OfferBody body) {
        OfferInput input = new OfferInput(
                body.goal(),
                body.help(),
                body.steps() == null ? null : String.join("\n", body.steps()),
                body.begins(),
                body.ends(),
                body.question());
        return told(offer.by(caller, coaching, person(nip), input), true);
    }

    @ApiCall(
            value =
                    "The person answers or adds own words; the head notes a conversation, sets a trial period, judges or takes back. Each step has an id (UUIDv7) that the sender makes; the same again changes nothing.",
            problems = {
                "403 not-allowed",
                "404 not-found",
                "409 coaching-answered",
                "409 coaching-away",
                "409 coaching-early",
                "409 coaching-judged",
                "409 coaching-no-conversation",
                "409 coaching-not-agreed",
                "409 coaching-withdrawn",
                "409 form-used",
                "422 coaching-begun",
                "422 coaching-held",
                "422 coaching-invalid",
                "422 coaching-short",
                "422 coaching-shortened"
            })
    @PutMapping("/{coaching}/steps/{step}")
    Told take(
            Caller caller,
            @PathVariable Nip nip,
            @PathVariable CoachingId coaching,
            @PathVariable("step") UUID id,
            @RequestBody StepBody body) {
        EmployeeId person = person(nip);
        if (sql.find(coaching).filter(one -> one.employee().equals(person)).isEmpty()) {
            throw CoachingRefusals.unknown();
        }
        StepInput input = new StepInput(
                body.day(), body.until(), body.outcome(), body.words(), body.personWords(), body.nextStep());
        return told(step.by(caller, coaching, id, kind(body), input), true);
    }

    private static Step.Kind kind(StepBody body) {
        Step.Kind kind = body.kind();
        if (kind == null) {
            throw CoachingRefusals.invalid(List.of(new FieldError("kind", "coaching.field.missing")));
        }
        return kind;
    }

    private EmployeeId person(Nip nip) {
        return lines.byNip(nip, days.day()).map(Employee::id).orElseThrow(CoachingRefusals::unknown);
    }

    private Told told(Coaching coaching, boolean whole) {
        return new Told(
                coaching.id().value(),
                coaching.state(days.day()),
                coaching.offered(),
                coaching.answer(),
                coaching.began().orElse(null),
                coaching.lastDay(),
                coaching.judgement().map(Step.Judged::result).orElse(null),
                whole ? coaching.agreement().goal() : null,
                whole ? coaching.agreement().help() : null,
                whole ? coaching.agreement().steps() : null,
                whole
                        ? coaching.steps().stream()
                                .map(step -> taken(step.taken()))
                                .toList()
                        : null);
    }

    private static Taken taken(Step.Taken taken) {
        StepRow row = StepRow.of(taken.step());
        return new Taken(
                taken.id(),
                row.kind(),
                row.day(),
                row.untilDay(),
                row.outcome(),
                row.words(),
                row.personWords(),
                row.nextStep(),
                taken.at());
    }
}
