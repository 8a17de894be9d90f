package id.abdi.database;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Which PostgreSQL is worked on: a given one where {@code spring.datasource.url} or {@code spring.flyway.url} says so, else our own. */
@Configuration(proxyBeanMethods = false)
class DatabaseSettings {
    /** What an administrator of a given PostgreSQL runs once, with passwords of their own. */
    static final String LINES = """
              create role abdi_owner login password '...';
              create role abdi_app login password '...';
              create database abdi owner abdi_owner encoding 'UTF8' template template0;
            and give both:
              SPRING_DATASOURCE_URL=jdbc:postgresql://HOST/abdi SPRING_DATASOURCE_USERNAME=abdi_app SPRING_DATASOURCE_PASSWORD=...
              SPRING_FLYWAY_URL=jdbc:postgresql://HOST/abdi SPRING_FLYWAY_USER=abdi_owner SPRING_FLYWAY_PASSWORD=...""";

    private static final List<String> GIVEN =
            List.of("spring.datasource.url", "spring.datasource.username", "spring.flyway.url", "spring.flyway.user");

    /** A database is given whole or not at all. */
    @Bean
    static Choice databaseChoice(Environment environment) {
        List<String> missing = GIVEN.stream()
                .filter(name -> !environment.containsProperty(name))
                .toList();
        if (!missing.isEmpty() && missing.size() < GIVEN.size()) {
            throw new DatabaseFault("A PostgreSQL is given only in part; missing: " + String.join(", ", missing)
                    + ". The application works as a role that owns nothing, and the owner's role makes the tables."
                    + " On that server run:\n" + LINES);
        }
        if (missing.isEmpty()
                && environment
                        .getRequiredProperty("spring.datasource.username")
                        .equals(environment.getRequiredProperty("spring.flyway.user"))) {
            throw new DatabaseFault(
                    "The application must not work as the owner of its tables, or whoever breaks into it"
                            + " could change the past. On that server run:\n" + LINES);
        }
        return new Choice(missing.isEmpty());
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
