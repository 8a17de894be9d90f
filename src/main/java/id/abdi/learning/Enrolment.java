package id.abdi.learning;

import id.abdi.kernel.EmployeeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person and a training, from the wish or the offer to what it changed.
 *
 * @param session null for a training that has no days of its own
 * @param offered whether the head offered it; else the person asked
 * @param steps the oldest first
 */
record Enrolment(
        UUID id,
        UUID training,
        @Nullable UUID session,
        EmployeeId employee,
        EmployeeId by,
        boolean offered,
        LocalDate day,
        List<Step> steps) {
    Enrolment {
        steps = List.copyOf(steps);
    }

    /** What happens, with the word of its address. */
    enum Kind {
        /** The person answers the head's offer. */
        ANSWERED("answer"),
        /** The head answers the person's wish; a no needs a reason (D-20). */
        DECIDED("decision"),
        WITHDRAWN("withdrawal"),
        /** Whether they came, and for how many minutes where it is known. */
        ATTENDED("attendance"),
        TESTED("test"),
        /** The proof was seen: from now on it counts. */
        PROVED("proof"),
        /** Whether it changed the daily work. */
        EFFECT("effect");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Whether it changed what it should change. */
    enum Effect {
        YES,
        PARTLY,
        NO
    }

    /**
     * A step that was taken.
     *
     * @param outcome {@code YES} or {@code NO}; for the effect also {@code PARTLY}
     * @param day of the proof: when the training was completed
     * @param minutes that somebody was there
     * @param hours of learning that the certificate names
     * @param number of the certificate, or the mark of a test
     */
    record Step(
            UUID id,
            Kind kind,
            @Nullable String outcome,
            @Nullable LocalDate day,
            @Nullable Integer minutes,
            @Nullable BigDecimal hours,
            @Nullable String number,
            @Nullable String words,
            EmployeeId by,
            LocalDate on,
            Instant at) {}

    enum State {
        /** Waits for the person. */
        OFFERED,
        /** Waits for the head. */
        ASKED,
        /** Agreed by both: has a place, or waits for one. */
        AGREED,
        REFUSED,
        DECLINED,
        WITHDRAWN,
        ABSENT,
        ATTENDED,
        /** The test was not passed. */
        FAILED,
        PROVED
    }

    State state() {
        if (newest(Kind.PROVED).isPresent()) {
            return State.PROVED;
        }
        if (newest(Kind.WITHDRAWN).isPresent()) {
            return State.WITHDRAWN;
        }
        Optional<String> agreed = outcome(offered ? Kind.ANSWERED : Kind.DECIDED);
        if (agreed.isEmpty()) {
            return offered ? State.OFFERED : State.ASKED;
        }
        if (agreed.get().equals("NO")) {
            return offered ? State.REFUSED : State.DECLINED;
        }
        if (outcome(Kind.TESTED).filter("NO"::equals).isPresent()) {
            return State.FAILED;
        }
        return outcome(Kind.ATTENDED)
                .map(came -> came.equals("YES") ? State.ATTENDED : State.ABSENT)
                .orElse(State.AGREED);
    }

    Optional<Step> newest(Kind kind) {
        return steps.reversed().stream().filter(step -> step.kind() == kind).findFirst();
    }

    Optional<Effect> effect() {
        return outcome(Kind.EFFECT).map(Effect::valueOf);
    }

    Optional<String> outcome(Kind kind) {
        return newest(kind).map(Step::outcome);
    }

    /** By which both had agreed: in the order of these the places are given. */
    Optional<Step> agreement() {
        return newest(offered ? Kind.ANSWERED : Kind.DECIDED).filter(step -> "YES".equals(step.outcome()));
    }

    boolean open() {
        return switch (state()) {
            case OFFERED, ASKED, AGREED, ATTENDED -> true;
            case REFUSED, DECLINED, WITHDRAWN, ABSENT, FAILED, PROVED -> false;
        };
    }
}
