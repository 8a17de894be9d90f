package id.abdi.database;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Which PostgreSQL is worked on: a given one where {@code spring.datasource.url} or {@code spring.flyway.url} says so, else our own. */
@Configuration(proxyBeanMethods = false)
class DatabaseSettings {
    @Bean
    static Choice databaseChoice(Environment environment) {
        return GivenDatabase.checked(environment);
    }

    /** Whether a PostgreSQL was given. */
    record Choice(boolean given) {}

    /** Our own PostgreSQL, which lives as long as the application, or is another process's that is joined. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "own")
    static class Own {
        @Bean(destroyMethod = "close")
        OwnDatabase ownDatabase(Choice choice, Environment environment) {
            Path folder = Path.of(environment.getProperty("abdi.data", "data"));
            return OwnDatabase.open(folder, environment.getProperty("abdi.serves", Boolean.class, true));
        }

        @Bean
        JdbcConnectionDetails applicationLogin(OwnDatabase database) {
            Connection connection = database.connection();
            return new Login(connection.url(Connection.DATABASE), Connection.APP, connection.app());
        }

        @Bean
        FlywayConnectionDetails ownerLogin(OwnDatabase database) {
            Connection connection = database.connection();
            return new OwnerLogin(connection.url(Connection.DATABASE), Connection.OWNER, connection.owner());
        }
    }

    /** How the application signs in. */
    record Login(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {
        @Override
        public String toString() {
            return getJdbcUrl;
        }
    }

    /** How the migrations sign in. */
    record OwnerLogin(String getJdbcUrl, String getUsername, String getPassword) implements FlywayConnectionDetails {
        @Override
        public String toString() {
            return getJdbcUrl;
        }
    }
}
