package id.abdi.coaching;

import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Kind;
import id.abdi.coaching.HelpOffered.Offer;
import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One coaching (bimbingan kinerja) with all that happened in it (R9; D-18).
 *
 * @param head who offered it; who heads the person later goes on with it
 * @param offered the day of the offer
 * @param question the question that it answers; null where the head began by themselves
 * @param steps the oldest first
 */
record Coaching(
        CoachingId id,
        EmployeeId employee,
        EmployeeId head,
        LocalDate offered,
        Agreement agreement,
        @Nullable UUID question,
        List<Dated> steps) {
    Coaching {
        steps = List.copyOf(steps);
    }

    /**
     * What the head offers.
     *
     * @param goal what should get better
     * @param help what the head does for it
     * @param steps what the person does, one after the other
     * @param begins the first day
     * @param ends the last day, inclusive
     */
    record Agreement(String goal, String help, List<String> steps, LocalDate begins, LocalDate ends) {
        Agreement {
            steps = List.copyOf(steps);
        }
    }

    /** A step with its local day. */
    record Dated(LocalDate on, Step.Taken taken) {}

    /** Where it stands on a day. */
    enum State {
        OFFERED,
        RUNNING,
        /** In the trial period. */
        TRIAL,
        /** The time is over, and the head has not judged it. */
        OVER,
        JUDGED,
        REFUSED,
        WITHDRAWN;

        boolean open() {
            return this == OFFERED || this == RUNNING || this == TRIAL || this == OVER;
        }
    }

    State state(LocalDate today) {
        if (has(Step.Kind.WITHDRAWN)) {
            return State.WITHDRAWN;
        }
        if (has(Step.Kind.JUDGED)) {
            return State.JUDGED;
        }
        return switch (answer()) {
            case NONE -> State.OFFERED;
            case REFUSED -> State.REFUSED;
            case ACCEPTED -> running(today);
        };
    }

    private State running(LocalDate today) {
        if (today.isAfter(lastDay())) {
            return State.OVER;
        }
        return trial().filter(trial -> !today.isBefore(trial.begins())).isPresent() ? State.TRIAL : State.RUNNING;
    }

    Answer answer() {
        return newest(Step.Answered.class).map(Step.Answered::answer).orElse(Answer.NONE);
    }

    /** The trial period that counts: the last one that was set. */
    Optional<Step.Trial> trial() {
        return newest(Step.Trial.class);
    }

    Optional<Step.Judged> judgement() {
        return newest(Step.Judged.class);
    }

    long conversations() {
        return steps.stream()
                .filter(step -> step.taken().step().kind() == Step.Kind.CONVERSED)
                .count();
    }

    /** The day from which it runs: as agreed, and never before the person said yes. */
    Optional<LocalDate> began() {
        return answer() == Answer.ACCEPTED
                ? day(Step.Kind.ANSWERED)
                        .map(answered -> answered.isAfter(agreement.begins()) ? answered : agreement.begins())
                : Optional.empty();
    }

    /** The last day that the person has: that of the agreement or of a trial period after it. */
    LocalDate lastDay() {
        return trial().map(Step.Trial::ends)
                .filter(end -> end.isAfter(agreement.ends()))
                .orElse(agreement.ends());
    }

    /** On which day the last step of that kind was taken. */
    Optional<LocalDate> day(Step.Kind kind) {
        return steps.reversed().stream()
                .filter(step -> step.taken().step().kind() == kind)
                .map(Dated::on)
                .findFirst();
    }

    private boolean has(Step.Kind kind) {
        return day(kind).isPresent();
    }

    private <T extends Step> Optional<T> newest(Class<T> kind) {
        return steps.reversed().stream()
                .map(step -> step.taken().step())
                .filter(kind::isInstance)
                .map((Function<Step, T>) kind::cast)
                .findFirst();
    }

    /** As others know it: what was known at the end of that day. */
    Optional<Offer> offer(LocalDate day) {
        Coaching then = new Coaching(
                id,
                employee,
                head,
                offered,
                agreement,
                question,
                steps.stream().filter(step -> !step.on().isAfter(day)).toList());
        return offered.isAfter(day) || then.has(Step.Kind.WITHDRAWN) ? Optional.empty() : Optional.of(then.offer());
    }

    private Offer offer() {
        return new Offer(
                id.value(),
                Kind.COACHING,
                agreement.goal(),
                offered,
                answer(),
                day(Step.Kind.ANSWERED).orElse(null),
                began().orElse(null),
                began().isPresent() ? lastDay() : null,
                judgement().map(Step.Judged::result).orElse(null),
                day(Step.Kind.JUDGED).orElse(null));
    }
}
