package id.abdi.activity;

import id.abdi.attendance.Duty;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.listing.Listing;
import id.abdi.web.DayBar;
import id.abdi.web.MonthView;
import id.abdi.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The employee's day as the page shows it.
 *
 * @param person the reader's internal id: an unsent draft on the device is kept for this person alone
 * @param all what stands of the whole month
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
        MonthView month,
        List<Activity> all) {

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

    /** The month's activities as they can leave. */
    Listing<Activity> listing(Ui ui) {
        return Listing.of(ui, ui.text("activity.list.month", ui.month(YearMonth.from(date()))), all)
                .figure(ui.text("activity.column.date"), Activity::date)
                .text(ui.text("activity.column.description"), Activity::description)
                .figure(ui.text("activity.column.minutes"), Activity::minutes)
                .figure(ui.text("activity.column.quantity"), Activity::quantity)
                .text(ui.text("activity.column.unit"), Activity::unitOfOutput)
                .text(ui.text("activity.column.kind"), activity -> ui.text("activity.kind." + activity.kind()))
                .text(
                        ui.text("activity.column.standard"),
                        activity -> activity.standard() == null
                                ? null
                                : activity.standard().code().value() + " "
                                        + activity.standard().name())
                .figure(ui.text("activity.column.standard-minutes"), Activity::standardMinutes)
                .text(
                        ui.text("activity.column.confirmation"),
                        activity -> ui.text("activity.confirmation." + activity.confirmation()))
                .figure(
                        ui.text("activity.column.evidence"),
                        activity -> activity.evidence().size())
                .about(person);
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
