package id.abdi.dailyreport;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application on the oldest PostgreSQL that may be given from outside, by its settings alone. */
@AbdiTest(own = true, oldest = true)
class DailyReportOnOldestPostgresTest extends DailyReportApiTest {
    @Autowired
    JdbcClient database;

    @Test
    void itIsThatPostgres() {
        assertThat(database.sql("show server_version").query(String.class).single())
                .startsWith("15.");
    }
}
