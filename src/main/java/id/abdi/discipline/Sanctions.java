package id.abdi.discipline;

import id.abdi.breach.Level;
import id.abdi.breach.SanctionKind;
import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which sanctions count, for the professionalism index (T-7). Never decides who may see the answer. */
public interface Sanctions {
    /** Of all those years that a dated rule says back from that day; everybody asked for has an entry. */
    Map<EmployeeId, Standing> of(Collection<EmployeeId> people, LocalDate day);

    /**
     * The heaviest sanction that came into force.
     *
     * @param heaviest null where there was none
     * @param since from when it counted
     */
    record Standing(
            @Nullable SanctionKind heaviest, @Nullable LocalDate since) {
        public static final Standing CLEAN = new Standing(null, null);

        /** The sub-score of the index: 5 without a sanction, 3 light, 2 medium, 1 heavy. */
        public int points() {
            return heaviest == null ? 5 : points(heaviest.level());
        }

        private static int points(Level level) {
            return switch (level) {
                case LIGHT -> 3;
                case MEDIUM -> 2;
                case HEAVY -> 1;
            };
        }
    }
}
