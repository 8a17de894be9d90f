package id.abdi.plan;

import id.abdi.programme.ProgrammeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned result as it came through a door, unchecked.
 *
 * @param revision the one that the author saw, 0 for a new result; null where they did not say
 * @param actions by part of the year, the first first; blank where nothing is planned
 */
record ResultInput(
        boolean main,
        @Nullable String statement,
        LinkInput link,
        List<IndicatorInput> indicators,
        List<String> actions,
        @Nullable Integer revision) {

    /** What it serves: at most one of the first three. */
    record LinkInput(
            @Nullable PlanResultId result,
            @Nullable ProgrammeId programme,
            @Nullable String provisional,
            PlanResult.@Nullable Manner manner,
            @Nullable String contribution) {}

    /** @param target as typed; in the qualitative approach the description */
    record IndicatorInput(
            Aspect aspect, @Nullable String name, @Nullable String target) {}
}
