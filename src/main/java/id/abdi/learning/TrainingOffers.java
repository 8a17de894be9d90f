package id.abdi.learning;

import static java.util.stream.Collectors.toMap;

import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Kind;
import id.abdi.coaching.HelpOffered.Offer;
import id.abdi.coaching.HelpOffered.Result;
import id.abdi.coaching.OfferSource;
import id.abdi.identity.Caller;
import id.abdi.insight.TimelineMark;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.learning.Enrolment.Step;
import id.abdi.learning.Training.Session;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is told elsewhere of somebody's training: as help that the head offered (R9; D-20), and on the course of the person. */
@Component
class TrainingOffers implements OfferSource, TimelineMark {
    private final EnrolmentSql sql;
    private final CatalogueSql catalogue;

    TrainingOffers(EnrolmentSql sql, CatalogueSql catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    @Override
    public List<Offer> offers(EmployeeId person, LocalDate day) {
        List<Enrolment> offered = sql.of(List.of(person)).stream()
                .filter(Enrolment::offered)
                .filter(one -> !one.day().isAfter(day))
                .map(one -> until(one, day))
                .filter(one -> !takenBack(one))
                .toList();
        Map<UUID, Training> trainings = trainings(offered);
        Map<UUID, Session> sessions = catalogue
                .sessions(offered.stream()
                        .flatMap(one -> Optional.ofNullable(one.session()).stream())
                        .toList())
                .stream()
                .collect(toMap(Session::id, Function.identity()));
        return offered.stream()
                .map(one -> offer(one, trainings.get(one.training()), session(one, sessions)))
                .toList();
    }

    private static @Nullable Session session(Enrolment enrolment, Map<UUID, Session> sessions) {
        UUID session = enrolment.session();
        return session == null ? null : sessions.get(session);
    }

    /** As it was known at the end of that day. */
    private static Enrolment until(Enrolment one, LocalDate day) {
        return new Enrolment(
                one.id(),
                one.training(),
                one.session(),
                one.employee(),
                one.by(),
                one.offered(),
                one.day(),
                one.steps().stream().filter(step -> !step.on().isAfter(day)).toList());
    }

    /** By the head; a person who goes back on it was offered it all the same. */
    private static boolean takenBack(Enrolment one) {
        return one.newest(Enrolment.Kind.WITHDRAWN)
                .filter(step -> !step.by().equals(one.employee()))
                .isPresent();
    }

    private static Offer offer(Enrolment one, @Nullable Training training, @Nullable Session session) {
        Optional<Step> answered = one.newest(Enrolment.Kind.ANSWERED);
        boolean back = one.newest(Enrolment.Kind.WITHDRAWN).isPresent();
        Answer answer = answered.map(step -> "YES".equals(step.outcome()) && !back ? Answer.ACCEPTED : Answer.REFUSED)
                .orElse(back ? Answer.REFUSED : Answer.NONE);
        LocalDate said = one.newest(back ? Enrolment.Kind.WITHDRAWN : Enrolment.Kind.ANSWERED)
                .map(Step::on)
                .orElse(null);
        Optional<Step> effect = one.newest(Enrolment.Kind.EFFECT);
        boolean agreed = answer == Answer.ACCEPTED;
        LocalDate completed = HourRules.day(one).orElse(null);
        LocalDate began = session == null ? said : session.first();
        LocalDate ends = session == null ? completed : session.last();
        return new Offer(
                one.id(),
                Kind.TRAINING,
                training == null ? "" : subject(training),
                one.day(),
                answer,
                said,
                agreed ? began : null,
                agreed ? ends : null,
                one.effect().map(TrainingOffers::result).orElse(null),
                effect.map(Step::on).orElse(null));
    }

    private static String subject(Training training) {
        return training.change() == null ? training.title() : training.title() + ": " + training.change();
    }

    private static Result result(Enrolment.Effect effect) {
        return switch (effect) {
            case YES -> Result.IMPROVED;
            case PARTLY -> Result.PARTLY;
            case NO -> Result.NOT_IMPROVED;
        };
    }

    private Map<UUID, Training> trainings(List<Enrolment> some) {
        return catalogue
                .trainings(some.stream().map(Enrolment::training).distinct().toList())
                .stream()
                .collect(toMap(Training::id, Function.identity()));
    }

    @Override
    public String kind() {
        return "learning.marks";
    }

    @Override
    public List<Mark> marks(Caller reader, EmployeeId person, Period period, Ui ui) {
        List<Enrolment> all = sql.of(List.of(person));
        Map<UUID, Training> trainings = trainings(all);
        List<Mark> marks = new ArrayList<>();
        for (Enrolment one : all) {
            Training training = trainings.get(one.training());
            if (training != null) {
                String page = "/learning/enrolments/" + one.id();
                HourRules.day(one)
                        .ifPresent(
                                day -> marks.add(new Mark(day, ui.text("learning.mark.done", training.title()), page)));
                one.newest(Enrolment.Kind.EFFECT)
                        .ifPresent(step -> marks.add(new Mark(
                                step.on(),
                                ui.text(
                                        "learning.mark.effect",
                                        training.title(),
                                        ui.text("learning.effect." + step.outcome())),
                                page)));
            }
        }
        return marks.stream().filter(mark -> period.contains(mark.date())).toList();
    }
}
