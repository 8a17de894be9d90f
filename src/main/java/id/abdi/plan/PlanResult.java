package id.abdi.plan;

import id.abdi.kernel.EmployeeId;
import id.abdi.organization.PostId;
import id.abdi.programme.ProgrammeId;
import id.abdi.programme.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned result (rencana hasil kerja) in one revision (PM-4, PM-5).
 *
 * @param version of the plan for which this revision was written
 * @param main hasil kerja utama, else tambahan
 */
public record PlanResult(
        PlanResultId id,
        int revision,
        PlanId plan,
        int version,
        EmployeeId employee,
        PostId post,
        boolean main,
        String statement,
        Link link,
        List<Indicator> indicators,
        List<Action> actions) {

    public PlanResult {
        indicators = List.copyOf(indicators);
        actions = List.copyOf(actions);
    }

    /** How it serves what is above (PM-8). */
    public enum Manner {
        /** The same result, divided or taken over whole. */
        DIRECT,
        /** Another result that the one above needs. */
        INDIRECT
    }

    /**
     * What it serves (rencana hasil kerja pimpinan yang diintervensi): a result of the superior, a programme, what the superior has
     * not planned yet in words, or nothing.
     */
    public record Link(
            @Nullable PlanResultId result,
            @Nullable ProgrammeId programme,
            @Nullable String provisional,
            @Nullable Manner manner,
            @Nullable String contribution) {
        public static final Link NOTHING = new Link(null, null, null, null, null);

        public Link {
            int parents = (result == null ? 0 : 1) + (programme == null ? 0 : 1) + (provisional == null ? 0 : 1);
            if (parents > 1 || (parents == 0) != (manner == null)) {
                throw new IllegalStateException("a result serves one thing, in some manner, or nothing");
            }
        }

        /** Whether it serves something. */
        public boolean serves() {
            return manner != null;
        }
    }

    /**
     * What measures it in one aspect: by a target, or told as a description (PM-6, PM-7).
     *
     * @param target null in the qualitative approach
     * @param description null in the quantitative approach
     */
    public record Indicator(
            Aspect aspect,
            String name,
            @Nullable Target target,
            @Nullable String description) {
        public Indicator {
            if ((target == null) == (description == null)) {
                throw new IllegalStateException("an indicator has a target or a description");
            }
        }
    }

    /** What is done for it in a quarter or month of the year (rencana aksi, PM-13). */
    public record Action(int part, String words) {}
}
