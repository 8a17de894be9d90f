package id.abdi.activity;

import id.abdi.kernel.EmployeeId;
import java.util.List;
import java.util.Optional;
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
     */
    record Facts(
            EmployeeId employee, boolean employed, DayState day, List<ActivityVersion> versions, int otherMinutes) {
        Facts {
            versions = List.copyOf(versions);
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
        if (facts.otherMinutes() + draft.minutes() > ActivityInput.DAY) {
            throw ActivityRefusals.dayFull(facts.otherMinutes());
        }
        return new Outcome.Next(newest == null ? 1 : newest.activity().version() + 1);
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
        boolean owner = author.equals(newest.activity().employee());
        if (!owner && newest.activity().confirmation() != Confirmation.WAITING) {
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
