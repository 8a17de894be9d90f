package id.abdi.learning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training of the catalogue, in its newest version.
 *
 * @param units how many hours, days or times, as its form is counted
 * @param test whether it ends with a test, without which it does not count
 * @param change what should be different in daily work afterwards; null where nobody said
 * @param offered whether it can be chosen now
 */
record Training(
        UUID id,
        int version,
        String code,
        String title,
        TrainingForm form,
        Purpose purpose,
        Competence competence,
        String provider,
        BigDecimal units,
        boolean test,
        @Nullable String change,
        boolean offered) {
    /** What it is for, as the professionalism index asks (T-7). */
    enum Purpose {
        GENERAL,
        LEADERSHIP,
        FUNCTIONAL
    }

    /** Which competence it develops (T-6; PermenPANRB 38/2017). */
    enum Competence {
        MANAGERIAL,
        SOCIOCULTURAL,
        TECHNICAL
    }

    /**
     * The training on some days, with so many places.
     *
     * @param until the last day on which one can enrol
     * @param cancelled whether it was called off
     */
    record Session(
            UUID id,
            UUID training,
            LocalDate first,
            LocalDate last,
            String place,
            int capacity,
            LocalDate until,
            boolean cancelled) {}
}
