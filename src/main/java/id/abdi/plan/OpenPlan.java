package id.abdi.plan;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.organization.Act;
import id.abdi.organization.PostId;
import id.abdi.organization.Rights;
import id.abdi.plan.Plan.Approach;
import id.abdi.plan.Plan.Rhythm;
import id.abdi.plan.Plan.Version;
import id.abdi.plan.PlanPosts.Held;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody begins the plan of a post for a year, or changes an agreed one in mid-year by a new version (PM-4, PM-12). */
@Service
class OpenPlan implements Plans.Drafts {
    private final PlanFacts facts;
    private final PlanPosts posts;
    private final PlanSql sql;
    private final Rights rights;
    private final Superiors superiors;
    private final WriteResult write;

    OpenPlan(PlanFacts facts, PlanPosts posts, PlanSql sql, Rights rights, Superiors superiors, WriteResult write) {
        this.facts = facts;
        this.posts = posts;
        this.sql = sql;
        this.rights = rights;
        this.superiors = superiors;
        this.write = write;
    }

    /** @return the plan, also where it was begun before */
    @Transactional
    Plan by(Caller caller, PostId post, int year, Approach approach, Rhythm rhythm) {
        rights.require(caller, Act.WRITE_PLAN, caller.id(), facts.today());
        sql.lock(caller.id());
        return begun(caller.id(), post, year)
                .orElseGet(() -> begin(caller, caller.id(), held(caller.id(), post, year), year, approach, rhythm));
    }

    @Override
    @Transactional
    public Plan draft(Caller team, EmployeeId person, PostId post, int year) {
        sql.lock(person);
        Held held = held(person, post, year);
        if (begun(person, post, year).isPresent()) {
            throw PlanRefusals.begun();
        }
        List<PlanResult> above = superiors.results(person, year, facts.today());
        if (above.isEmpty()) {
            throw PlanRefusals.nothingAbove();
        }
        Plan plan = begin(team, person, held, year, Approach.QUANTITATIVE, Rhythm.QUARTER);
        write.store(
                team,
                plan,
                above.stream()
                        .map(result -> PlanRules.taken(result, held.leader()))
                        .toList());
        return plan;
    }

    private Held held(EmployeeId person, PostId post, int year) {
        Held held = posts.of(person, post, year).orElseThrow(() -> PlanRefusals.notYourPost(year));
        if (posts.stateOfficial(person, held.post(), held.period().from())) {
            throw PlanRefusals.stateOfficial();
        }
        return held;
    }

    private Optional<Plan> begun(EmployeeId person, PostId post, int year) {
        return sql.of(List.of(person), year).stream()
                .filter(plan -> plan.post().equals(post))
                .findFirst();
    }

    private Plan begin(Caller caller, EmployeeId person, Held held, int year, Approach approach, Rhythm rhythm) {
        Version first = new Version(1, held.period(), approach, held.leader(), rhythm, null, List.of());
        Plan plan = new Plan(PlanId.fresh(), person, held.post().id(), year, caller.id(), List.of(first));
        sql.insert(
                plan,
                facts.record(
                        caller,
                        Entry.of("plan")
                                .with("plan", plan.id().value())
                                .with("employee", plan.employee())
                                .with("post", plan.post().value())
                                .with("year", year)));
        insert(caller, plan, first);
        return plan;
    }

    /** A new version for changes; the agreed one stays in force until this is agreed. */
    @Transactional
    Plan change(
            Caller caller, PlanId id, @Nullable LocalDate from, @Nullable String reason, @Nullable Approach approach) {
        Plan plan = facts.own(caller, id);
        Version next = PlanRules.next(
                plan, from, reason, approach == null ? plan.newest().approach() : approach);
        insert(caller, plan, next);
        return sql.find(id).orElseThrow();
    }

    private void insert(Caller caller, Plan plan, Version version) {
        sql.insert(
                plan.id(),
                version,
                facts.record(
                        caller,
                        Entry.of("plan-version")
                                .with("plan", plan.id().value())
                                .with("version", version.number())
                                .with("from", version.period().from())
                                .with("to", version.period().last())
                                .with("approach", version.approach())
                                .with("leader", version.leader())
                                .with("rhythm", version.rhythm())
                                .with("reason", version.reason())));
    }
}
