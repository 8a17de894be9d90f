package id.abdi.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** DUR-1: the running database is a real one. */
@AbdiTest
class DurabilityTest {
    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8",
        "TimeZone, UTC"
    })
    void theRunningDatabaseKeepsWhatItAcknowledges(String setting, String value) {
        assertThat(jdbc.sql("select current_setting(:setting)")
                        .param("setting", setting)
                        .query(String.class)
                        .single())
                .isEqualTo(value);
    }

    @Test
    void theApplicationOwnsNothing() {
        assertThat(jdbc.sql("""
                        select count(*)
                        from pg_class
                        where relowner = (select oid from pg_roles where rolname = current_user)
                        """).query(Integer.class).single()).isZero();
    }
}
