package id.abdi.organization;

import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often the organization was changed. */
@Repository
class ChangeSql {
    private final JdbcClient jdbc;

    ChangeSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the last change that is seen; nothing where the present transaction has changed something itself. */
    OptionalLong number() {
        return jdbc.sql("""
                        select number
                        from organization.change
                        where coalesce(current_setting('organization.changing', true), '') = ''
                        """).query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
