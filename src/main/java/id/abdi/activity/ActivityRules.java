package id.abdi.activity;

import id.abdi.kernel.EmployeeId;
import id.abdi.plan.PlanResultId;
import id.abdi.standard.StandardClaim;
import id.abdi.standard.StandardCode;
import id.abdi.standard.WorkStandard;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be recorded of a day, and which version it becomes (OFF-3 to OFF-5; main job, steps 1 and 5). */
final class ActivityRules {
    private ActivityRules() {}

    /**
     * What the rules must know.
     *
     * @param employed whether the person was in service on the day
     * @param versions every stored version of the id, oldest first
     * @param otherMinutes minutes of the person's other activities of that day
     * @param planned the person's planned results in force on the day, where one is asked for
     */
    record Facts(
            EmployeeId employee,
            boolean employed,
            DayState day,
            List<ActivityVersion> versions,
            int otherMinutes,
            @Nullable WorkStandard standard,
            boolean claimable,
            Set<PlanResultId> planned) {
        Facts {
            versions = List.copyOf(versions);
            planned = Set.copyOf(planned);
        }

        /** For an activity without a standard. */
        Facts(EmployeeId employee, boolean employed, DayState day, List<ActivityVersion> versions, int otherMinutes) {
            this(employee, employed, day, versions, otherMinutes, null, false, Set.of());
        }

        /** With the standard that is asked for, as it is in force on the day, and whether the person may claim it. */
        Facts with(@Nullable WorkStandard inForce, boolean mayClaim) {
            return new Facts(employee, employed, day, versions, otherMinutes, inForce, mayClaim, planned);
        }

        /** With the planned results that are in force for the person on the day. */
        Facts with(Set<PlanResultId> results) {
            return new Facts(employee, employed, day, versions, otherMinutes, standard, claimable, results);
        }

        Optional<ActivityVersion> newest() {
            return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
        }
    }

    /** What follows from a request. */
    sealed interface Outcome {
        /** A new version with this number. */
        record Next(int version) implements Outcome {}

        /** The same was asked before: this was and stays the answer. */
        record Same(Activity first) implements Outcome {}
    }

    /** @throws id.abdi.kernel.Refusal where the day, the id or the author does not allow it */
    static Outcome record(EmployeeId author, ActivityDraft draft, Facts facts) {
        ownId(facts);
        Optional<Activity> before = sameRequest(draft.hash(author), facts);
        if (before.isPresent()) {
            return new Outcome.Same(before.get());
        }
        ActivityVersion newest = facts.newest().orElse(null);
        if (newest != null) {
            if (!newest.removed() && newest.activity().enteredBy().equals(author) && draft.says(newest.activity())) {
                return new Outcome.Same(newest.activity());
            }
            follows(author, draft.replaces(), newest);
            if (!newest.activity().date().equals(draft.date())) {
                throw ActivityRefusals.otherDate(newest.activity().date());
            }
        } else if (draft.replaces() != null && draft.replaces() != 0) {
            throw ActivityRefusals.stale(null);
        }
        openDay(facts.day(), newest);
        if (!facts.employed()) {
            throw ActivityRefusals.beforeEntry();
        }
        served(draft, facts);
        int minutes = draft.minutesBy(claim(draft, facts).orElse(null));
        if (facts.otherMinutes() + minutes > ActivityInput.DAY) {
            throw ActivityRefusals.dayFull(facts.otherMinutes());
        }
        return new Outcome.Next(newest == null ? 1 : newest.activity().version() + 1);
    }

    /**
     * The standard that measures it: in force on its day and claimable by the person (R2). A version that keeps the standard of
     * the one before keeps it also where the standard was withdrawn since.
     *
     * @throws id.abdi.kernel.Refusal {@code unknown-standard}, {@code standard-not-claimable}, {@code other-unit},
     *     {@code too-long}
     */
    static Optional<StandardClaim> claim(ActivityDraft draft, Facts facts) {
        StandardCode code = draft.standardCode();
        if (code == null) {
            return Optional.empty();
        }
        WorkStandard standard = facts.standard();
        if (standard != null && facts.claimable()) {
            if (draft.unitOfOutput() != null && !draft.unitOfOutput().equalsIgnoreCase(standard.unitOfOutput())) {
                throw ActivityRefusals.otherUnit(standard.unitOfOutput());
            }
            return Optional.of(fitting(draft, StandardClaim.of(standard)));
        }
        Optional<StandardClaim> before = facts.newest()
                .map(newest -> newest.activity().standard())
                .filter(claim -> claim.code().equals(code));
        if (before.isEmpty()) {
            throw standard == null
                    ? ActivityRefusals.unknownStandard()
                    : ActivityRefusals.notClaimable(standard.name());
        }
        return before.map(claim -> fitting(draft, claim));
    }

    /**
     * The planned result that it serves is the person's own and in force on its day (R6). A version that keeps the result of the one
     * before keeps it also where the plan has changed since.
     */
    private static void served(ActivityDraft draft, Facts facts) {
        PlanResultId result = draft.planResult();
        boolean kept = facts.newest()
                .filter(newest -> Objects.equals(newest.activity().planResult(), result))
                .isPresent();
        if (result != null && !kept && !facts.planned().contains(result)) {
            throw ActivityRefusals.unknownResult();
        }
    }

    /** The draft with what its standard says: minutes and unit of output, where they were left out. */
    static ActivityDraft whole(ActivityDraft draft, @Nullable StandardClaim claim, Facts facts) {
        if (claim == null) {
            return draft;
        }
        WorkStandard standard = facts.standard();
        String unit = standard != null
                ? standard.unitOfOutput()
                : facts.newest().map(newest -> newest.activity().unitOfOutput()).orElse(draft.unitOfOutput());
        return draft.measured(draft.minutesBy(claim), draft.quantity() == null ? null : unit);
    }

    /** What the standard says must fit into a day where nobody said the minutes. */
    private static StandardClaim fitting(ActivityDraft draft, StandardClaim claim) {
        if (draft.minutesBy(claim) > ActivityInput.DAY) {
            throw ActivityRefusals.tooLong(draft.minutesBy(claim));
        }
        return claim;
    }

    /** @throws id.abdi.kernel.Refusal where it is not there, the day is closed or the author may not */
    static Outcome remove(EmployeeId author, @Nullable Integer replaces, Facts facts) {
        ActivityVersion newest = facts.newest().orElseThrow(ActivityRefusals::unknown);
        if (!newest.activity().employee().equals(facts.employee())) {
            throw ActivityRefusals.unknown();
        }
        if (newest.removed()) {
            return new Outcome.Same(newest.activity());
        }
        follows(author, replaces, newest);
        openDay(facts.day(), newest);
        return new Outcome.Next(newest.activity().version() + 1);
    }

    /** Evidence is added and taken away while the day is open, by those who may change the activity. */
    static void touch(EmployeeId author, Facts facts) {
        ActivityVersion newest = facts.newest().orElseThrow(ActivityRefusals::unknown);
        if (!newest.activity().employee().equals(facts.employee())) {
            throw ActivityRefusals.unknown();
        }
        follows(author, null, newest);
        openDay(facts.day(), newest);
    }

    /** The owner's word on an activity entered on their behalf; taken as long as the day's report is. */
    static void confirm(EmployeeId author, int version, Facts facts) {
        ActivityVersion newest = facts.newest().orElseThrow(ActivityRefusals::unknown);
        if (!newest.activity().employee().equals(author) || newest.removed()) {
            throw ActivityRefusals.unknown();
        }
        if (newest.activity().version() != version) {
            throw ActivityRefusals.stale(newest);
        }
        if (newest.activity().confirmation() != Confirmation.WAITING) {
            throw ActivityRefusals.nothingToConfirm();
        }
        switch (facts.day()) {
            case DayState.NotBegun _ -> throw ActivityRefusals.future();
            case DayState.Open _ -> {}
            case DayState.Late _ -> {}
            case DayState.Closed _ -> throw ActivityRefusals.closed(newest);
        }
    }

    private static void ownId(Facts facts) {
        for (ActivityVersion version : facts.versions()) {
            if (!version.activity().employee().equals(facts.employee())) {
                throw ActivityRefusals.idTaken();
            }
        }
    }

    private static Optional<Activity> sameRequest(String hash, Facts facts) {
        return facts.versions().stream()
                .filter(version -> !version.removed() && version.hash().equals(hash))
                .map(ActivityVersion::activity)
                .findFirst();
    }

    /** Who names version 0 means a new activity, and follows none. */
    private static void follows(EmployeeId author, @Nullable Integer replaces, ActivityVersion newest) {
        if (newest.removed()) {
            throw ActivityRefusals.removed(newest);
        }
        if (replaces != null && replaces != newest.activity().version()) {
            throw ActivityRefusals.stale(newest);
        }
        Activity activity = newest.activity();
        boolean waits = activity.confirmation() == Confirmation.WAITING;
        if (!author.equals(activity.employee()) && !(waits && author.equals(activity.enteredBy()))) {
            throw ActivityRefusals.ownerOnly();
        }
    }

    private static void openDay(DayState day, @Nullable ActivityVersion newest) {
        switch (day) {
            case DayState.NotBegun _ -> throw ActivityRefusals.future();
            case DayState.Open _ -> {}
            case DayState.Late _ -> throw ActivityRefusals.closed(newest);
            case DayState.Closed _ -> throw ActivityRefusals.closed(newest);
        }
    }
}
