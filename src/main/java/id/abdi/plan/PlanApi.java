package id.abdi.plan;

import id.abdi.api.ApiCall;
import id.abdi.api.IfMatch;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Slice;
import id.abdi.organization.Rights;
import id.abdi.plan.Plan.StepKind;
import id.abdi.plan.PlanAnswer.ResultAnswer;
import id.abdi.plan.PlanResult.Manner;
import id.abdi.plan.ResultInput.IndicatorInput;
import id.abdi.plan.ResultInput.LinkInput;
import id.abdi.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans and planned results for other programs (PM-3, PM-4). */
@RestController
@RequestMapping("/api/v1/employees/{nip}")
class PlanApi {
    private final Plans plans;
    private final PlanResults results;
    private final Rights rights;
    private final PlanFacts facts;
    private final WriteResult write;
    private final TakeStep step;

    PlanApi(Plans plans, PlanResults results, Rights rights, PlanFacts facts, WriteResult write, TakeStep step) {
        this.plans = plans;
        this.results = results;
        this.rights = rights;
        this.facts = facts;
        this.write = write;
        this.step = step;
    }

    @ApiCall(
            value = "The plans of a person for a year, of this year without one, each in its newest version.",
            problems = {"404 not-found"})
    @GetMapping("/plans")
    Slice<PlanAnswer> plans(Caller caller, @PathVariable Nip nip, @RequestParam Optional<Integer> year) {
        EmployeeId person = person(caller, nip);
        return new Slice<>(
                plans.of(List.of(person), year.orElse(facts.today().getYear())).stream()
                        .map(this::answer)
                        .toList(),
                null);
    }

    @ApiCall(
            value = "The planned results of a person that are agreed and in force on a date, today without one.",
            problems = {"404 not-found"})
    @GetMapping("/plan-results")
    Slice<ResultAnswer> inForce(Caller caller, @PathVariable Nip nip, @RequestParam Optional<LocalDate> date) {
        return new Slice<>(
                results.inForce(person(caller, nip), date.orElseGet(facts::today)).stream()
                        .map(ResultAnswer::of)
                        .toList(),
                null);
    }

    @ApiCall(
            value =
                    "A result of the own plan is written under an id (UUIDv7) that the sender makes, or changed: If-Match names the revision that it follows.",
            problems = {
                "403 not-allowed",
                "404 not-found",
                "409 plan-agreed",
                "409 plan-submitted",
                "412 stale-version",
                "422 foreign-link",
                "422 not-uuid7",
                "422 plan-invalid"
            })
    @PutMapping("/plans/{plan}/results/{result}")
    ResponseEntity<ResultAnswer> put(
            Caller caller,
            @PathVariable Nip nip,
            @PathVariable PlanId plan,
            @PathVariable PlanResultId result,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ResultBody body) {
        of(caller, nip, plan);
        PlanResult written = write.by(caller, plan, result, body.input(IfMatch.version(ifMatch, PlanRefusals::stale)));
        return ResponseEntity.ok().eTag("\"" + written.revision() + "\"").body(ResultAnswer.of(written));
    }

    @ApiCall(
            value =
                    "The person submits a plan or takes it back, the assessor returns it with remarks or agrees it. Version and steps are those of the plan as the sender read it.",
            problems = {
                "403 not-allowed",
                "403 not-assessor",
                "404 not-found",
                "409 no-main-result",
                "409 plan-agreed",
                "409 plan-not-submitted",
                "409 plan-submitted",
                "412 stale-version",
                "422 remarks"
            })
    @PostMapping("/plans/{plan}/steps")
    PlanAnswer step(Caller caller, @PathVariable Nip nip, @PathVariable PlanId plan, @RequestBody StepBody body) {
        of(caller, nip, plan);
        return answer(step.by(
                caller,
                plan,
                body.version() == null ? 0 : body.version(),
                body.steps() == null ? -1 : body.steps(),
                body.kind() == null ? StepKind.SUBMITTED : body.kind(),
                body.words()));
    }

    private EmployeeId person(Caller caller, Nip nip) {
        return rights.see(caller, nip, facts.today()).id();
    }

    private void of(Caller caller, Nip nip, PlanId plan) {
        EmployeeId person = person(caller, nip);
        if (plans.find(plan).filter(found -> found.employee().equals(person)).isEmpty()) {
            throw PlanRefusals.unknown();
        }
    }

    private PlanAnswer answer(Plan plan) {
        int newest = plan.newest().number();
        return PlanAnswer.of(plan, plans.results(plan.id(), newest), plans.words(plan.id(), newest));
    }

    /** A result as a client sends it; targets as people write them: {@code ≥ 12 laporan}. */
    record ResultBody(
            @Nullable Boolean main,
            @Nullable String statement,
            @Nullable PlanResultId serves,
            @Nullable ProgrammeId programme,
            @Nullable String provisional,
            @Nullable Manner manner,
            @Nullable String contribution,
            @Nullable List<IndicatorBody> indicators,
            @Nullable List<String> actions) {
        ResultInput input(@Nullable Integer revision) {
            return new ResultInput(
                    main == null || main,
                    statement,
                    new LinkInput(serves, programme, provisional, manner, contribution),
                    Objects.requireNonNullElse(indicators, List.<IndicatorBody>of()).stream()
                            .filter(indicator -> indicator.aspect() != null)
                            .map(indicator -> new IndicatorInput(
                                    Objects.requireNonNull(indicator.aspect()), indicator.name(), indicator.target()))
                            .toList(),
                    Objects.requireNonNullElse(actions, List.of()),
                    revision);
        }
    }

    record IndicatorBody(
            @Nullable Aspect aspect,
            @Nullable String name,
            @Nullable String target) {}

    record StepBody(
            @Nullable Integer version,
            @Nullable Integer steps,
            @Nullable StepKind kind,
            @Nullable String words) {}
}
