package id.abdi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * How long a migration may hold up the people who work meanwhile (DUR-8): it gives up where a table is not free at once, since all
 * who come after it would wait with it, and no statement of it runs for minutes. In force for the migration's transaction alone.
 */
@Component
class MigrationLimits implements Callback {
    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection session = context.getConnection();
        try {
            // Outside of a transaction indexes are built concurrently, however long that takes: it keeps nobody from
            // writing.
            if (!session.getAutoCommit()) {
                try (Statement limits = session.createStatement()) {
                    limits.execute("set local lock_timeout = '2s'");
                    limits.execute("set local statement_timeout = '60s'");
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFault("A migration could not begin: " + failed.getMessage(), failed);
        }
    }

    @Override
    public String getCallbackName() {
        return "limits";
    }
}
