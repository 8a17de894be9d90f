package id.abdi.learning;

import id.abdi.learning.Enrolment.Kind;
import id.abdi.learning.Enrolment.State;
import id.abdi.learning.Enrolment.Step;
import id.abdi.learning.Training.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may follow what in an enrolment, and who has a place (R8; complaint 111: completed is not clicked through). */
final class EnrolmentRules {
    private EnrolmentRules() {}

    /** @throws id.abdi.kernel.Refusal where the session takes nobody any more */
    static void enrol(Training training, @Nullable Session session, LocalDate today) {
        if (!training.offered()) {
            throw LearningRefusals.notOffered();
        }
        if (session != null && (session.cancelled() || today.isAfter(session.until()))) {
            throw LearningRefusals.sessionClosed();
        }
    }

    /** @throws id.abdi.kernel.Refusal where that step cannot be taken now */
    static void step(Enrolment enrolment, Training training, Kind kind, LocalDate effectFrom, LocalDate today) {
        if (!fits(enrolment, kind)) {
            throw LearningRefusals.notNow();
        }
        if (kind == Kind.PROVED
                && training.test()
                && enrolment.newest(Kind.TESTED).isEmpty()) {
            throw LearningRefusals.testMissing();
        }
        if (kind == Kind.EFFECT && today.isBefore(effectFrom)) {
            throw LearningRefusals.effectEarly(effectFrom);
        }
    }

    /** @throws id.abdi.kernel.Refusal where nobody can have come to the session yet, or it was called off */
    static void attended(Session session, LocalDate today) {
        if (session.cancelled()) {
            throw LearningRefusals.sessionClosed();
        }
        if (today.isBefore(session.first())) {
            throw LearningRefusals.sessionNotBegun(session.first());
        }
    }

    /** Whether that step may follow where the enrolment stands. */
    static boolean fits(Enrolment enrolment, Kind kind) {
        State state = enrolment.state();
        return switch (kind) {
            case ANSWERED -> state == State.OFFERED;
            case DECIDED -> state == State.ASKED;
            case WITHDRAWN -> state == State.OFFERED || state == State.ASKED || state == State.AGREED;
            case ATTENDED -> state == State.AGREED || state == State.ABSENT || state == State.ATTENDED;
            case TESTED -> state == State.ATTENDED || state == State.FAILED;
            case PROVED -> state == State.ATTENDED;
            case EFFECT ->
                state == State.PROVED && enrolment.newest(Kind.EFFECT).isEmpty();
        };
    }

    /** Who of a session has a place, first come first served; the others wait in this order. Of one moment the ids of the steps decide. */
    static List<Enrolment> queue(List<Enrolment> ofSession) {
        return ofSession.stream()
                .filter(one ->
                        one.agreement().isPresent() && one.state() != State.WITHDRAWN && one.state() != State.ABSENT)
                .sorted(Comparator.comparing(
                        one -> one.agreement().orElseThrow(),
                        Comparator.comparing(Step::at).thenComparing(Step::id)))
                .toList();
    }

    /** Of all enrolments of a training those of that session, in the same order. */
    static List<Enrolment> queue(List<Enrolment> ofTraining, UUID session) {
        return queue(
                ofTraining.stream().filter(one -> session.equals(one.session())).toList());
    }

    /** The place in the waiting list, from 1; 0 for who has a place or needs none. */
    static int waiting(Enrolment enrolment, List<Enrolment> queue, int capacity) {
        int at = queue.stream().map(Enrolment::id).toList().indexOf(enrolment.id());
        return at < capacity ? 0 : at - capacity + 1;
    }
}
