package id.abdi.activity;

import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.kernel.EmployeeId;
import id.abdi.web.DayBar;
import id.abdi.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the employee's day together from this module and the ones below, with a fixed number of queries. */
@Component
class DayPages {
    private static final int SUGGESTIONS = 6;
    private static final int SUGGESTION_DAYS = 60;

    private final StoredActivities activities;
    private final SuggestionSql suggestions;
    private final Duties duties;
    private final DayClosing closing;
    private final ExpectedMinutes expected;
    private final PersonWords people;
    private final List<DayNote> notes;

    DayPages(
            StoredActivities activities,
            SuggestionSql suggestions,
            Duties duties,
            DayClosing closing,
            ExpectedMinutes expected,
            PersonWords people,
            List<DayNote> notes) {
        this.activities = activities;
        this.suggestions = suggestions;
        this.duties = duties;
        this.closing = closing;
        this.expected = expected;
        this.people = people;
        this.notes = List.copyOf(notes);
    }

    /** What the page is asked to show beside what is stored. */
    record Asked(
            LocalDate date,
            LocalDate today,
            Instant now,
            ActivityForm form,
            @Nullable ActivityForm undo) {}

    DayPage of(Caller person, Asked asked, Ui ui) {
        LocalDate date = asked.date();
        LocalDate first = date.withDayOfMonth(1);
        LocalDate last = first.plusMonths(1).minusDays(1);
        Map<LocalDate, DayWork> work = activities.of(person.id(), first, last);
        Map<LocalDate, Duty> duty = duties.of(person.id(), first, last);
        Map<LocalDate, List<DayNote.Note>> said = said(person.id(), first, last, ui);
        DayWork done = work.getOrDefault(date, DayWork.NONE);
        LocalDate next = date.isBefore(asked.today()) ? date.plusDays(1) : null;
        return new DayPage(
                person.id(),
                DayBar.of(ui, "/activities", date, date.minusDays(1), next, asked.today()),
                DayPage.Hours.of(DayState.of(date, asked.now(), closing.of(person.id(), date))),
                duty.getOrDefault(date, Duty.ON),
                said.getOrDefault(date, List.of()),
                expected.total(person.id(), date, done, ui),
                rows(done),
                suggestions.frequent(person.id(), date.minusDays(SUGGESTION_DAYS), date, SUGGESTIONS),
                asked.form(),
                asked.undo(),
                new MonthOfWork(asked.today(), work, duty, said).view(ui, YearMonth.from(date)));
    }

    private List<DayPage.Row> rows(DayWork work) {
        Set<EmployeeId> helpers = work.activities().stream()
                .filter(Activity::onBehalf)
                .map(Activity::enteredBy)
                .collect(Collectors.toSet());
        Map<EmployeeId, PersonWords.Person> names = helpers.isEmpty() ? Map.of() : people.byIds(helpers);
        return work.activities().stream()
                .map(activity -> new DayPage.Row(activity, helper(activity, names)))
                .toList();
    }

    private static @Nullable String helper(Activity activity, Map<EmployeeId, PersonWords.Person> names) {
        PersonWords.Person helper = activity.onBehalf() ? names.get(activity.enteredBy()) : null;
        return helper == null ? null : helper.name();
    }

    private Map<LocalDate, List<DayNote.Note>> said(EmployeeId person, LocalDate first, LocalDate last, Ui ui) {
        Map<LocalDate, List<DayNote.Note>> said = new LinkedHashMap<>();
        for (DayNote source : notes) {
            source.notes(person, first, last, ui)
                    .forEach((day, note) ->
                            said.computeIfAbsent(day, key -> new ArrayList<>()).add(note));
        }
        return said;
    }
}
