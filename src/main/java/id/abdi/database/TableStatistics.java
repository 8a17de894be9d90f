package id.abdi.database;

import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What PostgreSQL knows of the sizes of the tables. After much was stored at once it knows too little for a while, and plans badly
 * (measured: the board took twice as long); then whoever stored it asks for a new count.
 */
@Component
public class TableStatistics {
    private final ObjectProvider<Flyway> owner;

    TableStatistics(ObjectProvider<Flyway> owner) {
        this.owner = owner;
    }

    /** Counts anew, as the owner of the tables; outside of the transaction that stored. */
    public void refresh() {
        JdbcClient.create(owner.getObject().getConfiguration().getDataSource())
                .sql("analyze")
                .update();
    }
}
