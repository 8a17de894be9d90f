package id.abdi.discipline;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Both questions that good results with bad behaviour ask, answered together (D-19).
 *
 * @param appraisal the appraisal that asks; null where the head asks by themselves
 * @param coaching whether coaching is needed
 * @param breach whether a breach is suspected, which then has to be examined
 */
public record TwoAnswers(
        UUID id,
        EmployeeId person,
        @Nullable UUID appraisal,
        boolean coaching,
        String coachingWhy,
        boolean breach,
        String breachWhy,
        EmployeeId by,
        Instant at) {}
