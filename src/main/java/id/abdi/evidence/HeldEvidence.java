package id.abdi.evidence;

import id.abdi.kernel.EmployeeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored piece with what only the modules know of it.
 *
 * @param file the id of its file, null for a link
 */
public record HeldEvidence(
        Evidence evidence, Subject subject, @Nullable UUID file, EmployeeId addedBy, boolean removed) {}
