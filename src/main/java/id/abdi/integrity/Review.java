package id.abdi.integrity;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;

/**
 * What a human's look at a signal brought, in one version; the newest counts.
 *
 * @param words why
 */
record Review(FindingId finding, int version, Outcome outcome, String words, EmployeeId by, Instant recordedAt) {
    /** Where it leads. */
    enum Outcome {
        /** There is an honest explanation. */
        EXPLAINED,
        /** Nothing is clear yet: shown again when it comes again. */
        WATCHED,
        /** Given to those who examine, with everything that speaks for and against. */
        HANDED_ON
    }
}
