package id.abdi.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a pooler such as pgbouncer stands before a PostgreSQL. In transaction mode it gives every transaction another server, where a
 * statement that was prepared once is unknown, so that none must be prepared.
 */
final class Pooler {
    private static final Logger LOG = LoggerFactory.getLogger(Pooler.class);
    private static final String SETTING = "prepareThreshold";

    private Pooler() {}

    /** The address with which the application works behind this pooler; the same where there is none or it cannot be reached yet. */
    static String suited(String url, String user, @Nullable String password) {
        if (url.contains(SETTING) || !before(url, user, password)) {
            return url;
        }
        LOG.info("A pooler stands before the database: statements are not prepared.");
        return url + (url.contains("?") ? "&" : "?") + SETTING + "=0";
    }

    /** A pooler signs its own number under a connection, not that of the server behind it. */
    private static boolean before(String url, String user, @Nullable String password) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_backend_pid()")) {
            return answer.next()
                    && answer.getInt(1) != connection.unwrap(PGConnection.class).getBackendPID();
        } catch (SQLException unreachable) {
            LOG.debug("Whether a pooler stands before the database is not known yet.", unreachable);
            return false;
        }
    }
}
