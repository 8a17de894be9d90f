package id.abdi.assessor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as it is typed.
 *
 * @param subject the code of a unit or the number of a person
 * @param delegate the number of who shall assess
 * @param to the last day, which belongs to it
 */
record DelegationInput(
        @Nullable String subject,
        @Nullable String delegate,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String letter) {}
