package id.abdi.database;

import java.util.List;
import org.springframework.core.env.Environment;

/** The settings that name a PostgreSQL of somebody else: all of them, or none. */
final class GivenDatabase {
    /** What an administrator of that PostgreSQL runs once, with passwords of their own. */
    static final String LINES = """
              create role abdi_owner login password '...';
              create role abdi_app login password '...';
              create role abdi_reports login password '...' connection limit 5;   -- only for tools of your own, docs/reporting.md
              create database abdi owner abdi_owner encoding 'UTF8' template template0;
            and give both:
              SPRING_DATASOURCE_URL=jdbc:postgresql://HOST/abdi SPRING_DATASOURCE_USERNAME=abdi_app SPRING_DATASOURCE_PASSWORD=...
              SPRING_FLYWAY_URL=jdbc:postgresql://HOST/abdi SPRING_FLYWAY_USER=abdi_owner SPRING_FLYWAY_PASSWORD=...""";

    private static final List<String> SETTINGS =
            List.of("spring.datasource.url", "spring.datasource.username", "spring.flyway.url", "spring.flyway.user");

    private GivenDatabase() {}

    /**
     * Looks at the settings before anything is started.
     *
     * @throws DatabaseFault where they name a database only in part, or let the application work as the owner of its tables
     */
    static DatabaseSettings.Choice checked(Environment environment) {
        List<String> missing = SETTINGS.stream()
                .filter(name -> !environment.containsProperty(name))
                .toList();
        if (!missing.isEmpty() && missing.size() < SETTINGS.size()) {
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
        return new DatabaseSettings.Choice(missing.isEmpty());
    }
}
