package id.abdi.activity;

import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.organization.Superior;
import id.abdi.standard.WorkStandard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the helper's page together. */
@Component
class BehalfPages {
    /**
     * A helper's page: enter a colleague's activity under the own name, and see what became of it. Nobody needs another's password.
     *
     * @param colleagues who can be chosen: the own subordinates and those with the same head
     * @param chosen whose activity is entered, null until one is chosen
     * @param choices the first work standards that may be picked for that person
     */
    record View(
            LocalDate date,
            LocalDate today,
            List<Employee> colleagues,
            @Nullable Employee chosen,
            DayPage.@Nullable Hours hours,
            ActivityForm form,
            List<WorkStandard> choices,
            List<Entered> entered) {

        /** One activity that the helper entered, with the owner's name. */
        record Entered(Activity activity, String owner) {}

        String chosenId() {
            return chosen == null ? "" : chosen.id().toString();
        }

        /** Of this page as it is, to which a standard can be added. */
        String address() {
            return BehalfPages.address(date, chosenId());
        }

        boolean open() {
            return hours != null && hours.open();
        }
    }

    private final Lines lines;
    private final Rights rights;
    private final ActivitySql sql;
    private final DayClosing closing;
    private final StandardChoices choices;
    private final PersonWords people;

    BehalfPages(
            Lines lines,
            Rights rights,
            ActivitySql sql,
            DayClosing closing,
            StandardChoices choices,
            PersonWords people) {
        this.lines = lines;
        this.rights = rights;
        this.sql = sql;
        this.closing = closing;
        this.choices = choices;
        this.people = people;
    }

    /**
     * What the page is asked to show beside what is stored.
     *
     * @param standard the code of one that fills the form in; null for none
     */
    record Asked(
            LocalDate date,
            LocalDate today,
            Instant now,
            @Nullable EmployeeId owner,
            @Nullable String standard) {}

    static String address(LocalDate date, String owner) {
        return "/activities/behalf?date=" + date + "&for=" + owner;
    }

    /**
     * The standards by which that person's work may be measured, by a few letters.
     *
     * @throws id.abdi.kernel.Refusal where the helper may not enter for this person
     */
    List<WorkStandard> choices(Caller helper, EmployeeId owner, LocalDate date, String letters) {
        rights.require(helper, Act.RECORD_ACTIVITY, owner, date);
        return choices.matching(owner, date, letters);
    }

    private ActivityForm form(Asked asked) {
        ActivityForm form = ActivityForm.fresh(asked.date());
        return asked.owner() == null || asked.standard() == null
                ? form
                : choices.named(asked.owner(), asked.date(), asked.standard())
                        .map(form::by)
                        .orElse(form);
    }

    View of(Caller helper, Asked asked) {
        LocalDate date = asked.date();
        Employee chosen = asked.owner() == null ? null : owner(helper, asked.owner(), date);
        DayPage.Hours hours =
                chosen == null ? null : DayPage.Hours.of(DayState.of(date, asked.now(), closing.of(chosen.id(), date)));
        return new View(
                date,
                asked.today(),
                colleagues(helper, date),
                chosen,
                hours,
                form(asked),
                chosen == null ? List.of() : choices.matching(chosen.id(), date, ""),
                entered(helper, date));
    }

    /** @throws id.abdi.kernel.Refusal where the helper may not enter for this person, as for nobody at all */
    private Employee owner(Caller helper, EmployeeId owner, LocalDate date) {
        rights.require(helper, Act.RECORD_ACTIVITY, owner, date);
        return lines.employee(owner, date).orElseThrow(ActivityRefusals::unknown);
    }

    private List<Employee> colleagues(Caller helper, LocalDate date) {
        Optional<EmployeeId> head = lines.superior(helper.id(), date).map(Superior::id);
        Stream<Employee> beside =
                head.map(id -> lines.subordinates(id, date).stream()).orElseGet(Stream::empty);
        return Stream.concat(lines.subordinates(helper.id(), date).stream(), beside)
                .filter(colleague -> !colleague.id().equals(helper.id()))
                .distinct()
                .sorted(Comparator.comparing(Employee::name))
                .toList();
    }

    private List<View.Entered> entered(Caller helper, LocalDate date) {
        List<Activity> activities = sql.enteredBy(helper.id(), date).stream()
                .filter(version -> !version.removed())
                .map(ActivityVersion::activity)
                .toList();
        if (activities.isEmpty()) {
            return List.of();
        }
        Map<EmployeeId, PersonWords.Person> owners =
                people.byIds(activities.stream().map(Activity::employee).toList());
        return activities.stream()
                .map(activity -> new View.Entered(
                        activity,
                        Optional.ofNullable(owners.get(activity.employee()))
                                .map(PersonWords.Person::name)
                                .orElse("")))
                .toList();
    }
}
