package id.abdi.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How backup and restore see the log, which lies in a module above. */
public interface LogReader {
    /**
     * What the log holds.
     *
     * @param newest the id of the newest leaf
     * @param digest SHA-256 over the hashes of all leaves in the order of their ids
     */
    record LogState(
            long leaves, @Nullable UUID newest, @Nullable String newestHash, String digest) {}

    /** As this session sees it, inside its transaction. */
    LogState read(Connection session) throws SQLException;
}
