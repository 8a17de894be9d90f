package id.abdi.activity;

import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.kernel.EmployeeId;
import id.abdi.plan.PlanResultId;
import id.abdi.standard.Proposal;
import id.abdi.standard.WorkStandard;
import id.abdi.web.DayBar;
import id.abdi.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the employee's day together from this module and the ones below, with a fixed number of queries. */
@Component
class DayPages {
    private final StoredActivities activities;
    private final StandardChoices choices;
    private final Duties duties;
    private final DayClosing closing;
    private final ExpectedMinutes expected;
    private final PersonWords people;
    private final List<DayNote> notes;

    DayPages(
            StoredActivities activities,
            StandardChoices choices,
            Duties duties,
            DayClosing closing,
            ExpectedMinutes expected,
            PersonWords people,
            List<DayNote> notes) {
        this.activities = activities;
        this.choices = choices;
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

    /** The standards that the person may pick, by a few letters. */
    List<WorkStandard> choices(Caller person, LocalDate date, String letters) {
        return choices.matching(person.id(), date, letters);
    }

    /** An empty form of that day, with that standard where the person may claim it. */
    ActivityForm fresh(Caller person, LocalDate date, Optional<String> standard) {
        ActivityForm form = ActivityForm.fresh(date);
        return standard.flatMap(code -> choices.named(person.id(), date, code))
                .map(form::by)
                .orElse(form);
    }

    DayPage of(Caller person, Asked asked, Ui ui) {
        LocalDate date = asked.date();
        LocalDate first = date.withDayOfMonth(1);
        LocalDate last = first.plusMonths(1).minusDays(1);
        Map<LocalDate, DayWork> work = activities.of(person.id(), first, last);
        Map<LocalDate, Duty> duty = duties.of(person.id(), first, last);
        Map<LocalDate, List<DayNote.Note>> said = said(person.id(), first, last, ui);
        DayWork done = work.getOrDefault(date, DayWork.NONE);
        StandardChoices.Offer offer = choices.of(person.id(), date);
        LocalDate next = date.isBefore(asked.today()) ? date.plusDays(1) : null;
        return new DayPage(
                person.id(),
                DayBar.of(ui, "/activities", date, date.minusDays(1), next, asked.today()),
                DayPage.Hours.of(DayState.of(date, asked.now(), closing.of(person.id(), date))),
                duty.getOrDefault(date, Duty.ON),
                said.getOrDefault(date, List.of()),
                expected.total(person.id(), date, done, ui),
                rows(done, ui),
                offer,
                asked.form(),
                asked.undo(),
                new MonthOfWork(asked.today(), work, duty, said).view(ui, YearMonth.from(date)),
                work.values().stream().flatMap(day -> day.activities().stream()).toList());
    }

    private List<DayPage.Row> rows(DayWork work, Ui ui) {
        Set<EmployeeId> helpers = work.activities().stream()
                .filter(Activity::onBehalf)
                .map(Activity::enteredBy)
                .collect(Collectors.toSet());
        Map<EmployeeId, PersonWords.Person> names = helpers.isEmpty() ? Map.of() : people.byIds(helpers);
        Map<UUID, Proposal> proposed = choices.proposed(work.activities());
        Map<PlanResultId, String> served = choices.served(work.activities());
        return work.activities().stream()
                .map(activity -> new DayPage.Row(
                        activity,
                        helper(activity, names),
                        activity.againstStandard(ui).orElse(null),
                        activity.planResult() == null ? null : served.get(activity.planResult()),
                        said(proposed.get(activity.id().value()), ui)))
                .toList();
    }

    private static @Nullable String said(@Nullable Proposal proposal, Ui ui) {
        return proposal == null ? null : proposal.words(ui);
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
