package id.abdi.database;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
        OwnDatabase ownDatabase(Choice choice, Environment environment, ObjectProvider<EarlyStart> early) {
            EarlyStart begun = early.getIfAvailable();
            return begun == null ? OwnDatabase.of(environment) : begun.await();
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

    /** Somebody else's PostgreSQL, perhaps behind a pooler. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("spring.datasource.url")
    static class Given {
        @Bean
        JdbcConnectionDetails applicationLogin(Environment environment) {
            String user = environment.getRequiredProperty("spring.datasource.username");
            String password = environment.getProperty("spring.datasource.password");
            String url = environment.getRequiredProperty("spring.datasource.url");
            return new Login(Pooler.suited(url, user, password), user, password);
        }

        @Bean
        FlywayConnectionDetails ownerLogin(Environment environment) {
            return new OwnerLogin(
                    environment.getRequiredProperty("spring.flyway.url"),
                    environment.getRequiredProperty("spring.flyway.user"),
                    environment.getProperty("spring.flyway.password"));
        }
    }

    /** How the application signs in. */
    record Login(
            String getJdbcUrl, String getUsername, @Nullable String getPassword) implements JdbcConnectionDetails {
        @Override
        public String toString() {
            return getJdbcUrl;
        }
    }

    /** How the migrations sign in. */
    record OwnerLogin(
            String url, String getUsername, @Nullable String getPassword) implements FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return OwnerAddress.of(url);
        }

        @Override
        public String toString() {
            return url;
        }
    }
}
