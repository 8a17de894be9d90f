package id.abdi.intake;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be taken in.
 *
 * @param dryRun only look: do everything, then take it all back
 * @param confirm record as dated moves what would otherwise be proposed
 * @param skipRejected take the good rows although others are rejected
 * @param asOf from when the rows hold; null for what the import does without it
 * @param by who brings the file; null for the operator by a command on the machine
 */
public record ImportOptions(
        boolean dryRun,
        boolean confirm,
        boolean skipRejected,
        @Nullable LocalDate asOf,
        @Nullable EmployeeId by) {
    /** A look at what would happen. */
    public static final ImportOptions PREVIEW = new ImportOptions(true, false, false, null, null);

    /** Take it in, with nothing confirmed and nothing skipped. */
    public static final ImportOptions PLAIN = new ImportOptions(false, false, false, null, null);
}
