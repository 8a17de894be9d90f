package id.abdi.activity;

import id.abdi.attendance.Duty;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.web.DayBar;
import id.abdi.web.MonthView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The employee's day as the page shows it.
 *
 * @param person the reader's internal id: an unsent draft on the device is kept for this person alone
 * @param undo fills a form that records the activity again which was just removed
 */
record DayPage(
        EmployeeId person,
        DayBar bar,
        Hours hours,
        Duty duty,
        List<DayNote.Note> notes,
        Total total,
        List<Row> rows,
        StandardChoices.Offer offer,
        ActivityForm form,
        @Nullable ActivityForm undo,
        MonthView month) {

    /** How the state of the day is said; a moment only where there is one to say. */
    record Hours(String textKey, boolean open, @Nullable Instant until) {
        static Hours of(DayState state) {
            return switch (state) {
                case DayState.NotBegun _ -> new Hours("activity.day.not-begun", false, null);
                case DayState.Open open -> new Hours("activity.day.open", true, open.closesAt());
                case DayState.Late late -> new Hours("activity.day.late", false, late.closedAt());
                case DayState.Closed _ -> new Hours("activity.day.closed", false, null);
            };
        }
    }

    /** What was done, what the standards give for it, against what a day is expected to hold, with the rule that says so. */
    record Total(
            int minutes,
            @Nullable Integer standard,
            int expected,
            int waiting,
            String sentence,
            String source,
            boolean confirmed) {
        boolean reached() {
            return minutes >= expected;
        }

        int missing() {
            return Math.max(0, expected - minutes);
        }
    }

    /** One activity with its standard beside what was claimed; the helper's name where it was entered on behalf. */
    record Row(
            Activity activity,
            @Nullable String helper,
            @Nullable String standard,
            @Nullable String result,
            @Nullable String proposal) {
        boolean waiting() {
            return activity.confirmation() == Confirmation.WAITING;
        }

        String startedAt() {
            return activity.startedAt() == null
                    ? ""
                    : activity.startedAt().toString().replace(':', '.');
        }

        /** The id that the next piece of evidence gets, so that a form sent twice adds one. */
        String nextEvidence() {
            return Uuid7.next().toString();
        }
    }

    LocalDate date() {
        return bar.day();
    }

    List<Row> waitingRows() {
        return rows.stream().filter(Row::waiting).toList();
    }

    List<Row> standingRows() {
        return rows.stream().filter(row -> !row.waiting()).toList();
    }
}
