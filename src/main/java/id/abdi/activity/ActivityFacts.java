package id.abdi.activity;

import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResults;
import id.abdi.standard.StandardCode;
import id.abdi.standard.Standards;
import id.abdi.standard.WorkStandard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the rules must know, under the lock of the person's day, so that nothing changes before it is decided on. */
@Component
class ActivityFacts {
    private final ActivitySql sql;
    private final Lines lines;
    private final DayClosing closing;
    private final PersonWords people;
    private final Standards standards;
    private final PlanResults results;

    ActivityFacts(
            ActivitySql sql,
            Lines lines,
            DayClosing closing,
            PersonWords people,
            Standards standards,
            PlanResults results) {
        this.sql = sql;
        this.lines = lines;
        this.closing = closing;
        this.people = people;
        this.standards = standards;
        this.results = results;
    }

    /** Whose activities an address names; whether the caller may touch them is asked of the rights. */
    EmployeeId owner(Caller caller, Nip nip) {
        if (caller.nip().equals(nip)) {
            return caller.id();
        }
        return people.byNip(nip).map(PersonWords.Person::id).orElseThrow(ActivityRefusals::unknown);
    }

    ActivityRules.Facts on(EmployeeId owner, LocalDate day, ActivityId id, Instant now) {
        sql.lock(owner, day);
        List<ActivityVersion> versions = sql.versions(id);
        int others = sql.newest(List.of(owner), day, day).stream()
                .filter(version -> !version.removed())
                .map(ActivityVersion::activity)
                .filter(activity -> activity.confirmation() != Confirmation.REJECTED)
                .filter(activity -> !activity.id().equals(id))
                .mapToInt(Activity::minutes)
                .sum();
        boolean employed = lines.employee(owner, day).filter(Employee::active).isPresent();
        return new ActivityRules.Facts(owner, employed, state(owner, day, employed, now), versions, others);
    }

    /** With the standard and the planned result that the draft names, as they are in force on its day. */
    ActivityRules.Facts on(EmployeeId owner, ActivityDraft draft, ActivityId id, Instant now) {
        ActivityRules.Facts known = on(owner, draft.date(), id, now);
        if (draft.planResult() != null) {
            known = known.with(results.inForce(owner, draft.date()).stream()
                    .map(PlanResult::id)
                    .collect(Collectors.toSet()));
        }
        StandardCode code = draft.standardCode();
        if (code == null) {
            return known;
        }
        Optional<WorkStandard> own = standards.claimable(owner, draft.date()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
        WorkStandard standard =
                own.or(() -> standards.inForce(code, draft.date())).orElse(null);
        return known.with(standard, own.isPresent());
    }

    /** For an id that must exist: of the owner, or unknown. */
    ActivityRules.Facts of(EmployeeId owner, ActivityId id, Instant now) {
        List<ActivityVersion> versions = sql.versions(id);
        if (versions.isEmpty() || !versions.getFirst().activity().employee().equals(owner)) {
            throw ActivityRefusals.unknown();
        }
        return on(owner, versions.getFirst().activity().date(), id, now);
    }

    /** A day before the entry has no line and no pattern; it counts as open, and the rules refuse it by its own sentence. */
    private DayState state(EmployeeId owner, LocalDate day, boolean employed, Instant now) {
        return employed ? DayState.of(day, now, closing.of(owner, day)) : new DayState.Open(now);
    }
}
