package id.abdi.activity;

import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyState;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Uuid7;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The employee's day as the page shows it.
 *
 * @param person the reader's internal id: an unsent draft on the device is kept for this person alone
 * @param undo fills a form that records the activity again which was just removed
 */
record DayPage(
        EmployeeId person,
        LocalDate date,
        LocalDate today,
        Hours hours,
        Duty duty,
        List<DayNote.Note> notes,
        Total total,
        List<Row> rows,
        List<SuggestionSql.Suggestion> suggestions,
        ActivityForm form,
        List<FieldError> errors,
        @Nullable ActivityForm undo,
        Map<LocalDate, MonthDay> month) {

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

    /** What was done against what a day is expected to hold, with the rule that says so. */
    record Total(int minutes, int expected, int waiting, String source, boolean confirmed) {
        boolean reached() {
            return minutes >= expected;
        }

        int missing() {
            return Math.max(0, expected - minutes);
        }
    }

    /** One activity; the helper's name where it was entered on behalf. */
    record Row(Activity activity, @Nullable String helper) {
        boolean waiting() {
            return activity.confirmation() == Confirmation.WAITING;
        }

        String quantity() {
            return activity.quantity() == null
                    ? ""
                    : activity.quantity().toPlainString().replace('.', ',');
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

    /** One day of the month's calendar. */
    record MonthDay(
            LocalDate date,
            Sort sort,
            int count,
            int minutes,
            @Nullable String mark) {}

    /** What a day of the calendar is. */
    enum Sort {
        AHEAD,
        REST,
        LEAVE,
        WORK,
        EMPTY;

        String textKey() {
            return "activity.month." + name();
        }
    }

    boolean isToday() {
        return date.equals(today);
    }

    /** What is said at a field of the form. */
    Optional<FieldError> error(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).findFirst();
    }

    List<Row> waitingRows() {
        return rows.stream().filter(Row::waiting).toList();
    }

    List<Row> standingRows() {
        return rows.stream().filter(row -> !row.waiting()).toList();
    }

    /** The state of every day of a month: each ends as worked, on leave, at rest or empty, so that nothing looks forgotten that was not. */
    static Map<LocalDate, MonthDay> month(
            LocalDate today,
            Map<LocalDate, DayWork> work,
            Map<LocalDate, Duty> duties,
            Map<LocalDate, List<DayNote.Note>> notes) {
        Map<LocalDate, MonthDay> month = new LinkedHashMap<>();
        work.forEach((day, done) -> {
            List<DayNote.Note> said = notes.getOrDefault(day, List.of());
            Duty duty = duties.getOrDefault(day, Duty.ON);
            month.put(
                    day,
                    new MonthDay(
                            day,
                            sort(day, today, done, duty),
                            done.count(),
                            done.minutes(),
                            said.isEmpty() ? null : said.getFirst().mark()));
        });
        return month;
    }

    /** Work done on a rest day or on leave is work. */
    static Sort sort(LocalDate day, LocalDate today, DayWork work, Duty duty) {
        if (work.count() > 0) {
            return Sort.WORK;
        }
        if (duty.state() == DutyState.REST) {
            return Sort.REST;
        }
        if (duty.state() == DutyState.NOT_ON_DUTY) {
            return Sort.LEAVE;
        }
        return day.isAfter(today) ? Sort.AHEAD : Sort.EMPTY;
    }
}
