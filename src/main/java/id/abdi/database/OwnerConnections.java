package id.abdi.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Connections of the owner of the tables. Each module has a history of migrations of its own, which opens two or three of them;
 * signing in costs more than most migrations, so they are used again, and given up soon after.
 */
@Configuration(proxyBeanMethods = false)
class OwnerConnections {
    private static final int MOST = 4;
    private static final long SHORTEST_IDLE_MS = 10_000;

    /** Not for whoever asks for a data source: the application works as another role. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    HikariDataSource ownerDataSource(FlywayConnectionDetails login) {
        HikariDataSource owner = new HikariDataSource();
        owner.setPoolName("owner");
        owner.setJdbcUrl(login.getJdbcUrl());
        owner.setUsername(login.getUsername());
        owner.setPassword(login.getPassword());
        owner.setMaximumPoolSize(MOST);
        owner.setMinimumIdle(0);
        owner.setIdleTimeout(SHORTEST_IDLE_MS);
        return owner;
    }
}
