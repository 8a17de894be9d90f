package id.abdi.dailyreport;

import id.abdi.activity.DayState;
import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyState;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Capacity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a report is taken, which version it becomes, and when the same request gets its first answer again (R4, OFF-3, OFF-4). */
final class ReportRules {
    private ReportRules() {}

    /**
     * What must be known of the day.
     *
     * @param capacity in which the sender may report this person for that date; null where they may not
     * @param reopenedUntil until when the next superior let a closed day be reported again; null where nobody did
     * @param worked whether the person entered activities, so that even a rest day has something to judge
     * @param versions of that day, oldest first
     * @param keyed the version, of any day, that the same key made
     */
    record Facts(
            EmployeeId employee,
            @Nullable Capacity capacity,
            DayState day,
            Duty duty,
            boolean worked,
            @Nullable Instant reopenedUntil,
            List<DailyReport> versions,
            Optional<DailyReport> keyed) {

        Optional<DailyReport> newest() {
            return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
        }
    }

    sealed interface Outcome {
        /** It is stored as that version. */
        record Next(int version, boolean late, Capacity capacity) implements Outcome {}

        /** It was stored before; that version is the answer. */
        record Same(DailyReport first) implements Outcome {}
    }

    static Outcome decide(EmployeeId sender, LocalDate date, ReportDraft draft, Facts facts, Instant now) {
        if (facts.keyed().isPresent()) {
            return keyed(sender, date, draft, facts, facts.keyed().get());
        }
        Optional<DailyReport> before = before(sender, draft, facts);
        if (before.isPresent()) {
            return new Outcome.Same(before.get());
        }
        if (facts.capacity() == null) {
            throw DailyReportRefusals.notYourSubordinate();
        }
        boolean late = late(facts, now);
        Optional<DailyReport> newest = facts.newest();
        if (newest.isEmpty()) {
            if (draft.replaces() != null) {
                throw DailyReportRefusals.nothingToCorrect();
            }
            if (facts.duty().state() == DutyState.REST && !facts.worked()) {
                throw DailyReportRefusals.notAWorkingDay();
            }
            return new Outcome.Next(1, late, facts.capacity());
        }
        DailyReport stored = newest.get();
        if (draft.replaces() == null) {
            throw DailyReportRefusals.alreadyReported(stored);
        }
        if (draft.replaces() != stored.version()) {
            throw DailyReportRefusals.stale(stored);
        }
        return new Outcome.Next(stored.version() + 1, stored.late(), facts.capacity());
    }

    /** The same key is the same request: for ever the same answer, or a mistake of the sender. */
    private static Outcome keyed(EmployeeId sender, LocalDate date, ReportDraft draft, Facts facts, DailyReport first) {
        boolean same = first.employee().equals(facts.employee())
                && first.date().equals(date)
                && first.reporter().equals(sender)
                && draft.says(first);
        if (!same) {
            throw DailyReportRefusals.keyTaken(facts.newest());
        }
        return new Outcome.Same(first);
    }

    /**
     * A request that says what this sender said before. One that names no version means any of them (it was retried
     * without a key); a correction means the newest, which it either made itself or would not change.
     */
    private static Optional<DailyReport> before(EmployeeId sender, ReportDraft draft, Facts facts) {
        Integer replaces = draft.replaces();
        if (replaces != null) {
            return facts.newest().filter(newest -> mine(sender, draft, newest) && replaces <= newest.version());
        }
        if (draft.key() != null) {
            return facts.newest().filter(newest -> mine(sender, draft, newest));
        }
        return facts.versions().stream()
                .filter(version -> mine(sender, draft, version))
                .findFirst();
    }

    private static boolean mine(EmployeeId sender, ReportDraft draft, DailyReport version) {
        return version.reporter().equals(sender) && draft.says(version);
    }

    /** Step 5: on time while the day is open, late for some working days more, and after that only when reopened. */
    private static boolean late(Facts facts, Instant now) {
        return switch (facts.day()) {
            case DayState.NotBegun ahead -> throw DailyReportRefusals.notBegun();
            case DayState.Open open -> false;
            case DayState.Late late -> true;
            case DayState.Closed closed -> {
                if (facts.reopenedUntil() == null || !now.isBefore(facts.reopenedUntil())) {
                    throw DailyReportRefusals.closed(facts.newest());
                }
                yield true;
            }
        };
    }
}
