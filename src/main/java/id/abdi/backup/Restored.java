package id.abdi.backup;

import java.util.Optional;

/** Whether this installation came out of a backup: the log goes on only when it is shown what was signed after that (LOG-4). */
public interface Restored {
    /** The newest restore; empty where everything was recorded here. */
    Optional<RestoredFrom> last();
}
