package id.abdi.coaching;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Help that was offered to a person before anybody thinks of a sanction for poor performance (R9; D-18, D-20). Coaching and training alike. */
public interface HelpOffered {
    /** What was offered to the person until that day, inclusive, newest first; never an offer that was taken back. */
    List<Offer> to(EmployeeId person, LocalDate day);

    /** Coaching is an agreement of this module; training an enrolment that the head offered. */
    enum Kind {
        COACHING,
        TRAINING
    }

    /** What the person said to it. A refusal counts as offered and is recorded. */
    enum Answer {
        NONE,
        ACCEPTED,
        REFUSED
    }

    /** How the head judged, when the time was over, whether it helped. */
    enum Result {
        IMPROVED,
        PARTLY,
        NOT_IMPROVED
    }

    /**
     * One documented offer.
     *
     * @param subject what should get better, in the head's words
     * @param offered the day on which it was put to the person
     * @param began the day from which it runs; null while it is not agreed
     * @param ends the agreed end, inclusive; null while not agreed or refused
     * @param result null until it is judged
     * @param judged the day of the judgement
     */
    record Offer(
            UUID id,
            Kind kind,
            String subject,
            LocalDate offered,
            Answer answer,
            @Nullable LocalDate answered,
            @Nullable LocalDate began,
            @Nullable LocalDate ends,
            @Nullable Result result,
            @Nullable LocalDate judged) {}
}
