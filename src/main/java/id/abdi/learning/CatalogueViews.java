package id.abdi.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.learning.Training.Session;
import id.abdi.listing.Listing;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The catalogue and one training in words: sessions, places, who is on it for who may see them, and what it was worth. */
@Component
class CatalogueViews {
    private final CatalogueSql catalogue;
    private final EnrolmentSql enrolments;
    private final LearningSettings settings;
    private final Lines lines;
    private final TrainingLeaves leaves;

    CatalogueViews(
            CatalogueSql catalogue,
            EnrolmentSql enrolments,
            LearningSettings settings,
            Lines lines,
            TrainingLeaves leaves) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.settings = settings;
        this.lines = lines;
        this.leaves = leaves;
    }

    /** A training in the catalogue. */
    record Row(String address, String code, String title, String form, String hours, String next, boolean offered) {}

    record ListPage(List<Row> rows, String words, boolean clerk) {
        Listing<Row> listing(Ui ui) {
            return Listing.of(ui, ui.text("learning.catalogue"), rows)
                    .text(ui.text("learning.column.code"), Row::code)
                    .text(ui.text("learning.column.training"), Row::title)
                    .text(ui.text("learning.column.form"), Row::form)
                    .text(ui.text("learning.column.hours"), Row::hours)
                    .text(ui.text("learning.column.next"), Row::next)
                    .nobody();
        }
    }

    /**
     * @param id of a session, empty for a training without one
     * @param roll where attendance is marked; null before the first day and for who marks nobody's
     */
    record SessionRow(
            String id,
            String time,
            String place,
            String places,
            boolean open,
            @Nullable String roll,
            @Nullable String cancel) {}

    /** What fills the form of a training. */
    record Form(
            String id,
            int version,
            String code,
            String title,
            String form,
            String purpose,
            String competence,
            String provider,
            String units,
            boolean test,
            String change,
            boolean offered,
            List<Option> forms,
            List<Option> purposes,
            List<Option> competences) {}

    /**
     * @param people the reader's own people, to whom it can be offered
     */
    record OnePage(
            Training training,
            String form,
            String hours,
            List<SessionRow> sessions,
            boolean ask,
            List<Option> people,
            boolean clerk,
            Form edit,
            TableView participants,
            List<String> worth,
            boolean clickedThrough,
            String told) {
        /** Whether it has a session for which one can still enrol. */
        boolean dated() {
            return sessions.stream().anyMatch(SessionRow::open);
        }

        /** The id of the next enrolment or session, for each form its own (OFF-1). */
        String next() {
            return Uuid7.next().toString();
        }
    }

    ListPage all(Caller caller, String words, Ui ui) {
        LocalDate today = leaves.today();
        String sought = words.toLowerCase(Locale.ROOT);
        Conversion.Table table = catalogue.conversions();
        Map<UUID, List<Session>> coming = catalogue.coming(today).stream().collect(groupingBy(Session::training));
        boolean clerk = caller.is(Role.BKPSDM);
        return new ListPage(
                catalogue.trainings().stream()
                        .filter(one -> clerk || one.offered())
                        .filter(one -> (one.code() + " " + one.title())
                                .toLowerCase(Locale.ROOT)
                                .contains(sought))
                        .map(one -> new Row(
                                "/learning/trainings/" + one.id(),
                                one.code(),
                                one.title(),
                                ui.text(one.form().textKey()),
                                hours(one, table, today, ui),
                                next(coming.getOrDefault(one.id(), List.of()), ui),
                                one.offered()))
                        .toList(),
                words,
                clerk);
    }

    private static String next(List<Session> coming, Ui ui) {
        return coming.stream()
                .min(Comparator.comparing(Session::first))
                .map(session -> ui.date(session.first()))
                .orElse("");
    }

    private static String hours(Training training, Conversion.Table table, LocalDate today, Ui ui) {
        return LearningViews.hours(table.on(training.form(), today).hours(training.units()), ui);
    }

    OnePage one(Caller caller, UUID id, Ui ui) {
        LocalDate today = leaves.today();
        Training training = catalogue.training(id).orElseThrow(LearningRefusals::unknown);
        Conversion.Table table = catalogue.conversions();
        List<Enrolment> all = enrolments.ofTraining(id);
        boolean clerk = caller.is(Role.BKPSDM);
        var minutes = settings.on(LearningSettings.CLICK_MINUTES, today);
        CourseQuality quality = CourseQuality.of(training, all, table, minutes.value());
        List<Employee> direct = lines.subordinates(caller.id(), today);
        return new OnePage(
                training,
                ui.text(training.form().textKey()),
                hours(training, table, today, ui),
                sessions(
                        id,
                        all,
                        clerk ? null : direct.stream().map(Employee::id).toList(),
                        today,
                        ui),
                training.offered() && caller.is(Role.EMPLOYEE),
                direct.stream()
                        .map(person -> new Option(person.nip().value(), person.name()))
                        .toList(),
                clerk,
                form(Optional.of(training), ui),
                participants(
                        all, clerk ? null : direct.stream().map(Employee::id).toList(), today, ui),
                worth(quality, ui),
                quality.clickedThrough(),
                minutes.told(ui));
    }

    /** @param seen whose attendance the reader may mark; null for everybody's */
    private List<SessionRow> sessions(
            UUID training, List<Enrolment> all, @Nullable List<EmployeeId> seen, LocalDate today, Ui ui) {
        boolean clerk = seen == null;
        return catalogue.of(training).stream()
                .map(session -> {
                    int taken = EnrolmentRules.queue(all, session.id()).size();
                    int free = Math.max(0, session.capacity() - taken);
                    boolean over = session.last().isBefore(today);
                    String places = session.cancelled()
                            ? ui.text("learning.session.cancelled")
                            : over
                                    ? ui.text("learning.session.over")
                                    : free > 0
                                            ? ui.text("learning.session.free", free, session.capacity())
                                            : ui.text("learning.session.full", taken - session.capacity());
                    return new SessionRow(
                            session.id().toString(),
                            ui.text(
                                    "learning.session.time",
                                    ui.date(session.first()),
                                    ui.date(session.last()),
                                    session.place()),
                            ui.text("learning.session.until", ui.date(session.until())),
                            places,
                            !session.cancelled() && !today.isAfter(session.until()),
                            RollCall.open(session, all, seen, today) ? RollController.path(session.id()) : null,
                            clerk && !session.cancelled() && !over
                                    ? "/learning/sessions/" + session.id() + "/cancellation"
                                    : null);
                })
                .toList();
    }

    /** @param seen whom the reader may see; null for everybody */
    private TableView participants(List<Enrolment> all, @Nullable List<EmployeeId> seen, LocalDate today, Ui ui) {
        List<Enrolment> shown = all.stream()
                .filter(one -> seen == null || seen.contains(one.employee()))
                .toList();
        Map<EmployeeId, Employee> names =
                lines.employees(shown.stream().map(Enrolment::employee).collect(toSet()), today);
        return new TableView(
                ui.text("learning.participants"),
                List.of(
                        ui.text("learning.column.person"),
                        ui.text("learning.column.asked"),
                        ui.text("learning.column.state")),
                shown.stream()
                        .map(one -> List.of(
                                Cell.link(
                                        "/learning/enrolments/" + one.id(),
                                        Optional.ofNullable(names.get(one.employee()))
                                                .map(Employee::name)
                                                .orElse("")),
                                Cell.text(ui.date(one.day())),
                                Cell.pill(LearningViews.tone(one.state()), ui.text("learning.state." + one.state()))))
                        .toList());
    }

    private static List<String> worth(CourseQuality quality, Ui ui) {
        if (quality.proved() == 0) {
            return List.of();
        }
        return Stream.of(
                        ui.text("learning.worth.tested", quality.tested(), quality.proved()),
                        ui.text("learning.worth.quick", quality.quick(), quality.proved()),
                        ui.text("learning.worth.changed", quality.changed(), quality.answered()))
                .toList();
    }

    /** The form of that training, or of a new one. */
    Form form(Optional<Training> training, Ui ui) {
        return new Form(
                training.map(one -> one.id().toString())
                        .orElseGet(() -> Uuid7.next().toString()),
                training.map(Training::version).orElse(0),
                training.map(Training::code).orElse(""),
                training.map(Training::title).orElse(""),
                training.map(one -> one.form().name()).orElse(""),
                training.map(one -> one.purpose().name()).orElse(Training.Purpose.GENERAL.name()),
                training.map(one -> one.competence().name()).orElse(Training.Competence.TECHNICAL.name()),
                training.map(Training::provider).orElse(""),
                training.map(one -> one.units().toPlainString().replace('.', ','))
                        .orElse(""),
                training.map(Training::test).orElse(false),
                training.flatMap(one -> Optional.ofNullable(one.change())).orElse(""),
                training.map(Training::offered).orElse(true),
                Arrays.stream(TrainingForm.values())
                        .map(one -> new Option(
                                one.name(),
                                ui.text(
                                        one.classical() ? "learning.form.classical" : "learning.form.other",
                                        ui.text(one.textKey()))))
                        .toList(),
                Arrays.stream(Training.Purpose.values())
                        .map(one -> new Option(one.name(), ui.text("learning.purpose." + one)))
                        .toList(),
                Arrays.stream(Training.Competence.values())
                        .map(one -> new Option(one.name(), ui.text("learning.competence." + one)))
                        .toList());
    }
}
