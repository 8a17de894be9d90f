package id.abdi.plan;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.organization.Lines;
import id.abdi.plan.Plan.State;
import id.abdi.plan.Plan.Version;
import id.abdi.plan.PlanResult.Link;
import id.abdi.plan.PlanRules.Draft;
import id.abdi.plan.ResultInput.LinkInput;
import id.abdi.programme.ProgrammeId;
import id.abdi.programme.Programmes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody writes a result of the own plan, takes one out, or settles what a provisional one serves (PM-5 to PM-9, PM-13). */
@Service
class WriteResult {
    private final PlanFacts facts;
    private final ResultSql results;
    private final Lines lines;
    private final Programmes programmes;

    WriteResult(PlanFacts facts, ResultSql results, Lines lines, Programmes programmes) {
        this.facts = facts;
        this.results = results;
        this.lines = lines;
        this.programmes = programmes;
    }

    /** @return the revision that was made, or the newest where it says the same */
    @Transactional
    PlanResult by(Caller caller, PlanId id, PlanResultId result, ResultInput input) {
        Plan plan = facts.own(caller, id);
        Version version = plan.newest();
        PlanRules.writable(version);
        if (!Uuid7.is(result.value())) {
            throw PlanRefusals.notUuid7();
        }
        Optional<PlanResult> newest = newest(plan, result);
        Draft draft = PlanRules.result(input, version);
        if (newest.filter(known -> says(known, draft)).isPresent()) {
            return newest.get();
        }
        int known = results.revision(result);
        follows(input.revision(), known, newest.isPresent());
        if (newest.filter(before -> before.link().equals(draft.link())).isEmpty()) {
            ownLine(plan, List.of(draft.link()));
        }
        return store(caller, plan, made(plan, result, known + 1, draft), "plan-result");
    }

    /** First revisions of many results at once, in a plan that the caller holds the lock of: from a file, or drafted by the team (PM-11). */
    void fresh(Caller caller, Plan plan, List<ResultInput> inputs) {
        store(
                caller,
                plan,
                inputs.stream()
                        .map(input -> PlanRules.result(input, plan.newest()))
                        .toList());
    }

    void store(Caller caller, Plan plan, List<Draft> drafts) {
        ownLine(plan, drafts.stream().map(Draft::link).toList());
        List<PlanResult> made = drafts.stream()
                .map(draft -> made(plan, PlanResultId.fresh(), 1, draft))
                .toList();
        results.insert(
                made,
                false,
                facts.record(
                        caller,
                        made.stream()
                                .map(result -> entry(plan, result, "plan-result"))
                                .toList()));
    }

    @Transactional
    public void remove(Caller caller, PlanId id, PlanResultId result) {
        Plan plan = facts.own(caller, id);
        PlanRules.writable(plan.newest());
        PlanResult newest = newest(plan, result).orElseThrow(PlanRefusals::unknown);
        PlanResult gone = made(
                plan,
                result,
                newest.revision() + 1,
                new Draft(newest.main(), newest.statement(), newest.link(), List.of(), List.of()));
        results.insert(
                gone,
                true,
                facts.record(
                        caller,
                        Entry.of("plan-result-removed")
                                .with("plan", id.value())
                                .with("result", result.value())
                                .with("revision", gone.revision())
                                .with("version", gone.version())));
    }

    /** What an agreed result serves was not planned yet, or stands no more: now it is said, without a new version (PM-8). */
    @Transactional
    PlanResult settle(Caller caller, PlanId id, PlanResultId result, LinkInput input) {
        Plan plan = facts.own(caller, id);
        if (plan.newest().state() == State.SUBMITTED) {
            throw PlanRefusals.submitted();
        }
        PlanResult newest = newest(plan, result).orElseThrow(PlanRefusals::unknown);
        List<FieldError> errors = new ArrayList<>();
        Link link = PlanRules.link(input, errors);
        if (!errors.isEmpty() || (link.result() == null && link.programme() == null)) {
            throw PlanRefusals.foreignLink();
        }
        if (newest.link().equals(link)) {
            return newest;
        }
        if (stands(newest.link())) {
            throw PlanRefusals.settled();
        }
        ownLine(plan, List.of(link));
        Draft draft = new Draft(newest.main(), newest.statement(), link, newest.indicators(), newest.actions());
        return store(caller, plan, made(plan, result, newest.revision() + 1, draft), "plan-link-settled");
    }

    /** Whether that link leads to something that is there. */
    private boolean stands(Link link) {
        return (link.result() != null && !results.newest(List.of(link.result())).isEmpty())
                || (link.programme() != null && known(link.programme()));
    }

    private boolean known(ProgrammeId programme) {
        return programmes.find(programme, facts.today()).isPresent();
    }

    /** PM-8: what is served is a result of somebody above in the line, or a programme. */
    private void ownLine(Plan plan, List<Link> links) {
        List<PlanResultId> asked = links.stream()
                .map(Link::result)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<PlanResult> parents = asked.isEmpty() ? List.of() : results.newest(asked);
        List<EmployeeId> above = asked.isEmpty() ? List.of() : lines.chain(plan.employee(), facts.today());
        boolean foreign = parents.size() < asked.size()
                || parents.stream().anyMatch(parent -> !above.contains(parent.employee()))
                || links.stream()
                        .map(Link::programme)
                        .filter(Objects::nonNull)
                        .distinct()
                        .anyMatch(programme -> !known(programme));
        if (foreign) {
            throw PlanRefusals.foreignLink();
        }
    }

    private Optional<PlanResult> newest(Plan plan, PlanResultId result) {
        Optional<PlanResult> newest = results.newest(List.of(result)).stream().findFirst();
        if (newest.filter(known -> !known.plan().equals(plan.id())).isPresent()) {
            throw PlanRefusals.unknown();
        }
        return newest;
    }

    private static void follows(@Nullable Integer revision, int known, boolean there) {
        if (revision != null ? revision != known : there) {
            throw PlanRefusals.stale();
        }
    }

    private static boolean says(PlanResult known, Draft draft) {
        return known.main() == draft.main()
                && known.statement().equals(draft.statement())
                && known.link().equals(draft.link())
                && known.indicators().equals(draft.indicators())
                && known.actions().equals(draft.actions());
    }

    private static PlanResult made(Plan plan, PlanResultId result, int revision, Draft draft) {
        return new PlanResult(
                result,
                revision,
                plan.id(),
                plan.newest().number(),
                plan.employee(),
                plan.post(),
                draft.main(),
                draft.statement(),
                draft.link(),
                draft.indicators(),
                draft.actions());
    }

    private PlanResult store(Caller caller, Plan plan, PlanResult result, String kind) {
        results.insert(result, false, facts.record(caller, entry(plan, result, kind)));
        return result;
    }

    private static Entry entry(Plan plan, PlanResult result, String kind) {
        Link link = result.link();
        return Entry.of(kind)
                .with("plan", plan.id().value())
                .with("result", result.id().value())
                .with("revision", result.revision())
                .with("version", result.version())
                .with("main", result.main())
                .with("statement", result.statement())
                .with("serves", link.result() == null ? null : link.result().value())
                .with(
                        "programme",
                        link.programme() == null ? null : link.programme().value())
                .with("provisional", link.provisional())
                .with("manner", link.manner())
                .with("contribution", link.contribution())
                .with(
                        "indicators",
                        result.indicators().stream()
                                .map(indicator -> indicator.aspect() + " " + indicator.name() + ": "
                                        + (indicator.target() == null
                                                ? indicator.description()
                                                : indicator.target().typed()))
                                .toList())
                .with(
                        "actions",
                        result.actions().stream()
                                .map(action -> action.part() + " " + action.words())
                                .toList());
    }
}
