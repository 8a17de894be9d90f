package id.abdi.learning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.learning.CompetenceGaps.Gap;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.learning.Enrolment.State;
import id.abdi.learning.HourRules.Standing;
import id.abdi.learning.Years.Due;
import id.abdi.learning.Years.Hours;
import id.abdi.learning.Years.Year;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The first page of learning: a person's year, and for a head what waits for them. */
@Component
class LearningViews {
    private final EnrolmentSql sql;
    private final CatalogueSql catalogue;
    private final Years years;
    private final LearningSettings settings;
    private final Lines lines;
    private final ObjectProvider<CompetenceGaps> gaps;
    private final TrainingLeaves leaves;

    LearningViews(
            EnrolmentSql sql,
            CatalogueSql catalogue,
            Years years,
            LearningSettings settings,
            Lines lines,
            ObjectProvider<CompetenceGaps> gaps,
            TrainingLeaves leaves) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.years = years;
        this.settings = settings;
        this.lines = lines;
        this.gaps = gaps;
        this.leaves = leaves;
    }

    /** An enrolment in a list. */
    record Row(String address, String title, String who, String state, Tone tone) {}

    /**
     * A person's learning.
     *
     * @param standing in words, with its tone
     * @param decide what waits for the reader's yes or no
     * @param effects where the reader says whether it changed anything
     * @param gaps in words; what an appraisal found
     * @param index the page of the professionalism index
     */
    record MyPage(
            String name,
            boolean own,
            String hours,
            String planned,
            String duty,
            String standing,
            Tone tone,
            TableView counted,
            List<Row> enrolments,
            TableView due,
            List<String> gaps,
            boolean gapsKnown,
            List<Row> decide,
            List<Row> effects,
            boolean head,
            String index,
            List<String> told) {}

    MyPage of(Caller reader, Employee person, Ui ui) {
        LocalDate today = leaves.today();
        Year year = years.of(List.of(person), today).getFirst();
        boolean own = reader.id().equals(person.id());
        Hours reached = year.hours();
        List<Enrolment> mine = year.enrolments();
        List<Employee> direct = own ? lines.subordinates(reader.id(), today) : List.of();
        List<Enrolment> theirs = sql.of(direct.stream().map(Employee::id).toList());
        Map<UUID, Training> trainings = trainings(mine, theirs);
        Map<EmployeeId, Employee> names = direct.stream().collect(toMap(Employee::id, Function.identity()));
        List<Gap> found = found(person, today);
        return new MyPage(
                person.name(),
                own,
                hours(reached.have(), ui),
                hours(reached.planned(), ui),
                reached.duty() == 0 ? ui.text("learning.duty.none") : ui.text("learning.duty", reached.duty()),
                ui.text("learning.standing." + year.standing()),
                tone(year.standing()),
                counted(reached, today, ui),
                mine.stream().map(one -> row(one, trainings, "", ui)).toList(),
                due(year.due(), today, ui),
                found.stream().map(Gap::words).toList(),
                gaps.getIfAvailable() != null,
                theirs.stream()
                        .filter(one -> one.state() == State.ASKED)
                        .map(one -> row(one, trainings, name(names, one), ui))
                        .toList(),
                theirs.stream()
                        .filter(one -> asks(one, trainings, today))
                        .map(one -> row(one, trainings, name(names, one), ui))
                        .toList(),
                !direct.isEmpty(),
                "/people/" + person.nip().value() + "/professionalism",
                settings.told(person.status(), today, ui));
    }

    /** Whether the days have passed after which the head says what it changed. */
    private boolean asks(Enrolment enrolment, Map<UUID, Training> trainings, LocalDate today) {
        Training training = trainings.get(enrolment.training());
        int days = settings.on(LearningSettings.EFFECT_DAYS, today).value();
        return training != null
                && training.change() != null
                && EnrolmentRules.fits(enrolment, Kind.EFFECT)
                && HourRules.effectFrom(enrolment, days)
                        .filter(from -> !today.isBefore(from))
                        .isPresent();
    }

    private List<Gap> found(Employee person, LocalDate today) {
        CompetenceGaps known = gaps.getIfAvailable();
        return known == null ? List.of() : known.of(Set.of(person.id()), today).getOrDefault(person.id(), List.of());
    }

    private Map<UUID, Training> trainings(List<Enrolment> some, List<Enrolment> others) {
        Set<UUID> ids = some.stream().map(Enrolment::training).collect(toSet());
        others.forEach(one -> ids.add(one.training()));
        return catalogue.trainings(ids).stream().collect(toMap(Training::id, Function.identity()));
    }

    static Row row(Enrolment enrolment, Map<UUID, Training> trainings, String who, Ui ui) {
        Training training = trainings.get(enrolment.training());
        return new Row(
                "/learning/enrolments/" + enrolment.id(),
                training == null ? "" : training.title(),
                who,
                ui.text("learning.state." + enrolment.state()),
                tone(enrolment.state()));
    }

    private static String name(Map<EmployeeId, Employee> names, Enrolment enrolment) {
        Employee person = names.get(enrolment.employee());
        return person == null ? "" : person.name();
    }

    private static TableView counted(Hours year, LocalDate today, Ui ui) {
        return new TableView(
                ui.text("learning.counted", String.valueOf(today.getYear())),
                List.of(
                        ui.text("learning.column.training"),
                        ui.text("learning.column.day"),
                        ui.text("learning.column.hours"),
                        ui.text("learning.column.from")),
                year.counted().stream()
                        .map(one -> List.of(
                                Cell.link(
                                        "/learning/enrolments/"
                                                + one.enrolment().id(),
                                        one.training().title()),
                                Cell.text(ui.date(one.day())),
                                Cell.number(hours(one.hours(), ui)),
                                Cell.text(from(one, ui))))
                        .toList());
    }

    private static String from(HourRules.Counted one, Ui ui) {
        if (one.certificate()) {
            return ui.text("learning.from.certificate");
        }
        return one.hours().compareTo(one.full()) < 0
                ? ui.text("learning.from.capped", hours(one.full(), ui))
                : ui.text("learning.from.table");
    }

    private static TableView due(List<Due> due, LocalDate today, Ui ui) {
        return new TableView(
                ui.text("learning.due"),
                List.of(
                        ui.text("learning.column.training"),
                        ui.text("learning.column.due"),
                        ui.text("learning.column.state"),
                        ui.text("learning.column.basis")),
                due.stream()
                        .map(one -> List.of(
                                Cell.link(
                                        "/learning/trainings/"
                                                + one.owed().obligation().training(),
                                        one.title()),
                                Cell.text(ui.date(one.owed().due())),
                                state(one, today, ui),
                                Cell.text(one.owed().obligation().basis())))
                        .toList());
    }

    private static Cell state(Due due, LocalDate today, Ui ui) {
        if (due.done()) {
            return Cell.pill(Tone.GOOD, ui.text("learning.due.done"));
        }
        return due.owed().due().isBefore(today)
                ? Cell.pill(Tone.DANGER, ui.text("learning.due.late"))
                : Cell.pill(Tone.WARNING, ui.text("learning.due.open"));
    }

    static String hours(BigDecimal hours, Ui ui) {
        return ui.text("learning.hours", ui.number(hours));
    }

    static Tone tone(Standing standing) {
        return switch (standing) {
            case DONE -> Tone.GOOD;
            case PLANNED, ON_WAY -> Tone.NOTE;
            case BEHIND -> Tone.WARNING;
            case FREE -> Tone.NEUTRAL;
        };
    }

    static Tone tone(State state) {
        return switch (state) {
            case OFFERED, ASKED -> Tone.WARNING;
            case AGREED, ATTENDED -> Tone.NOTE;
            case PROVED -> Tone.GOOD;
            case REFUSED, DECLINED, WITHDRAWN, ABSENT, FAILED -> Tone.NEUTRAL;
        };
    }
}
