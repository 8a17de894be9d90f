package id.abdi.privacy;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks that their data be corrected (UU 27/2022 articles 6 and 30). What others judged is not overwritten: its correction is a new
 * version or a word beside it.
 *
 * @param what is wrong, in their words
 * @param wish how it should be
 * @param dueAt until when it is answered: 3 x 24 hours by the rule of the day it was asked on
 * @param answer null while nobody answered
 */
record CorrectionRequest(
        UUID id,
        EmployeeId employee,
        String what,
        String wish,
        Instant askedAt,
        Instant dueAt,
        @Nullable Answer answer) {
    /** What became of it. */
    enum Outcome {
        CORRECTED,
        NOTED,
        REFUSED
    }

    /** The personnel agency's answer, with words for the person. */
    record Answer(Outcome outcome, String words, Instant at) {}
}
