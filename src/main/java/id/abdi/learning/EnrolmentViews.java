package id.abdi.learning;

import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.DailyReports;
import id.abdi.dailyreport.Verdict;
import id.abdi.evidence.EvidenceBook;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.learning.Enrolment.Effect;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.learning.Enrolment.State;
import id.abdi.learning.Enrolment.Step;
import id.abdi.learning.Training.Session;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.web.Link;
import id.abdi.web.Option;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One enrolment in words, with what the reader may do next, and the daily record before and after. */
@Component
class EnrolmentViews {
    private final EnrolmentSql sql;
    private final CatalogueSql catalogue;
    private final Known known;
    private final Rights rights;
    private final LearningSettings settings;
    private final TrainingLeaves leaves;

    EnrolmentViews(
            EnrolmentSql sql,
            CatalogueSql catalogue,
            Known known,
            Rights rights,
            LearningSettings settings,
            TrainingLeaves leaves) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.known = known;
        this.rights = rights;
        this.settings = settings;
        this.leaves = leaves;
    }

    /** Whom to ask for what is known of a person. */
    @Component
    record Known(Lines lines, DailyReports reports, EvidenceBook evidence) {}

    /** A step in words. */
    record Entry(String title, String by, String words) {}

    /** What the reader may do. */
    record Doors(
            String address,
            boolean answer,
            boolean decide,
            boolean withdraw,
            boolean attend,
            boolean test,
            boolean prove,
            boolean effect,
            boolean upload,
            String today) {
        /** The id of the next step, for each form its own (OFF-1). */
        String step() {
            return Uuid7.next().toString();
        }
    }

    /**
     * @param waiting the place in the waiting list, in words; empty for none
     * @param change what should be different in daily work; empty where nobody said
     * @param before the daily record before the training, in words
     * @param after and after it; null where it is not over
     */
    record OnePage(
            String title,
            String trainingAddress,
            String who,
            String state,
            Tone tone,
            String time,
            String waiting,
            String change,
            @Nullable String before,
            @Nullable String after,
            List<Link> certificates,
            String upload,
            List<Entry> entries,
            List<Option> effects,
            Doors doors) {}

    OnePage of(Caller caller, UUID id, Ui ui) {
        LocalDate today = leaves.today();
        Enrolment enrolment = sql.find(id)
                .filter(found -> rights.maySee(caller, found.employee(), today))
                .orElseThrow(LearningRefusals::unknown);
        rights.look(caller, List.of(enrolment.employee()), today);
        Training training = catalogue.training(enrolment.training()).orElseThrow(LearningRefusals::unknown);
        UUID of = enrolment.session();
        Session session = of == null ? null : catalogue.session(of).orElse(null);
        Set<EmployeeId> named = enrolment.steps().stream().map(Step::by).collect(Collectors.toSet());
        named.add(enrolment.employee());
        named.add(enrolment.by());
        Map<EmployeeId, Employee> names = known.lines().employees(named, today);
        Optional<LocalDate> completed = HourRules.day(enrolment);
        LocalDate from = session == null ? completed.orElse(today) : session.first();
        return new OnePage(
                training.title(),
                "/learning/trainings/" + training.id(),
                name(names, enrolment.employee()),
                ui.text("learning.state." + enrolment.state()),
                LearningViews.tone(enrolment.state()),
                session == null
                        ? ui.text("learning.no-session")
                        : ui.text(
                                "learning.session.time",
                                ui.date(session.first()),
                                ui.date(session.last()),
                                session.place()),
                waiting(enrolment, session, ui),
                training.change() == null ? "" : training.change(),
                completed.isPresent() ? record(enrolment.employee(), from, true, ui) : null,
                completed
                        .map(day -> record(enrolment.employee(), day, false, ui))
                        .orElse(null),
                certificates(id),
                "/enrolments/" + id + "/evidence",
                entries(enrolment, names, ui),
                Arrays.stream(Effect.values())
                        .map(one -> new Option(one.name(), ui.text("learning.effect." + one)))
                        .toList(),
                doors(caller, enrolment, training, today));
    }

    private List<Link> certificates(UUID id) {
        return known.evidence().standing(List.of(id)).getOrDefault(id, List.of()).stream()
                .map(piece -> new Link("/enrolments/" + id + "/evidence/" + piece.id(), piece.label()))
                .toList();
    }

    private String waiting(Enrolment enrolment, @Nullable Session session, Ui ui) {
        if (session == null || enrolment.state() != State.AGREED) {
            return "";
        }
        if (session.cancelled()) {
            return ui.text("learning.session.cancelled");
        }
        List<Enrolment> queue = EnrolmentRules.queue(sql.ofSession(session.id()));
        int place = EnrolmentRules.waiting(enrolment, queue, session.capacity());
        return place == 0 ? ui.text("learning.place") : ui.text("learning.waiting", place);
    }

    /** How the days were judged for as long as the rule says, before that day or from it on. */
    private String record(EmployeeId person, LocalDate day, boolean before, Ui ui) {
        int days = settings.on(LearningSettings.EFFECT_DAYS, leaves.today()).value();
        LocalDate first = before ? day.minusDays(days) : day;
        LocalDate last = before ? day.minusDays(1) : day.plusDays(days);
        Collection<DailyReport> reports =
                known.reports().newest(person, first, last).values();
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = reports.stream()
                    .filter(report -> report.verdict() == verdict)
                    .count();
            if (count > 0 && verdict != Verdict.NOT_ON_DUTY) {
                parts.add(ui.text("learning.record.part", count, ui.text(verdict.textKey())));
            }
        }
        return parts.isEmpty() ? ui.text("learning.record.none") : String.join(", ", parts);
    }

    private Doors doors(Caller caller, Enrolment enrolment, Training training, LocalDate today) {
        EmployeeId person = enrolment.employee();
        boolean own = rights.mayDo(caller, Act.ASK_TRAINING, person, today);
        boolean head = rights.mayDo(caller, Act.DECIDE_TRAINING, person, today);
        boolean clerk = rights.mayDo(caller, Act.PROVE_TRAINING, person, today);
        int days = settings.on(LearningSettings.EFFECT_DAYS, today).value();
        boolean due = HourRules.effectFrom(enrolment, days)
                .filter(from -> !today.isBefore(from))
                .isPresent();
        boolean tested =
                !training.test() || "YES".equals(enrolment.outcome(Kind.TESTED).orElse(""));
        return new Doors(
                "/learning/enrolments/" + enrolment.id() + "/",
                own && EnrolmentRules.fits(enrolment, Kind.ANSWERED),
                head && EnrolmentRules.fits(enrolment, Kind.DECIDED),
                (own || (head && enrolment.offered())) && EnrolmentRules.fits(enrolment, Kind.WITHDRAWN),
                clerk && EnrolmentRules.fits(enrolment, Kind.ATTENDED) && enrolment.state() != State.ATTENDED,
                clerk && training.test() && EnrolmentRules.fits(enrolment, Kind.TESTED),
                clerk && EnrolmentRules.fits(enrolment, Kind.PROVED) && tested,
                head && due && EnrolmentRules.fits(enrolment, Kind.EFFECT),
                own && enrolment.open(),
                today.toString());
    }

    private static List<Entry> entries(Enrolment enrolment, Map<EmployeeId, Employee> names, Ui ui) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                ui.text(enrolment.offered() ? "learning.step.OFFERED" : "learning.step.ASKED"),
                ui.text("learning.by", by(names, enrolment.by(), ui), ui.date(enrolment.day())),
                ""));
        for (Step step : enrolment.steps()) {
            String outcome = step.outcome() == null ? "" : "." + step.outcome();
            entries.add(new Entry(
                    ui.text("learning.step." + step.kind() + outcome),
                    ui.text("learning.by", by(names, step.by(), ui), ui.date(step.on())),
                    words(step, ui)));
        }
        return entries;
    }

    private static String words(Step step, Ui ui) {
        List<String> words = new ArrayList<>();
        if (step.day() != null) {
            words.add(ui.text("learning.step.completed", ui.date(step.day())));
        }
        if (step.hours() != null) {
            words.add(ui.text("learning.step.hours", LearningViews.hours(step.hours(), ui)));
        }
        if (step.minutes() != null) {
            words.add(ui.minutes(step.minutes()));
        }
        if (step.number() != null) {
            words.add(ui.text("learning.step.number." + step.kind(), step.number()));
        }
        if (step.words() != null) {
            words.add(step.words());
        }
        return String.join(" · ", words);
    }

    /** Who recorded it; the machine where a command did. */
    private static String by(Map<EmployeeId, Employee> names, EmployeeId id, Ui ui) {
        Employee person = names.get(id);
        return person == null ? ui.text("learning.machine") : person.name();
    }

    private static String name(Map<EmployeeId, Employee> names, EmployeeId id) {
        Employee person = names.get(id);
        return person == null ? "" : person.name();
    }
}
