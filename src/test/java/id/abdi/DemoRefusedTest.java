package id.abdi;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.GivenSettings;
import id.abdi.fixture.Regency;
import id.abdi.fixture.TestClock;
import id.abdi.organization.Directory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code ./abdi run --demo} on records that are no demo: one sentence, exit code 1, nothing made up. */
@AbdiTest
class DemoRefusedTest {
    @Autowired
    Environment environment;

    @Autowired
    Regency regency;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @AfterEach
    void putBack() {
        System.setOut(out);
        System.setErr(err);
        GivenSettings.takeBack();
    }

    private long checkpoints() {
        return jdbc.sql("select count(*) from ledger.checkpoint")
                .query(Long.class)
                .single();
    }

    @Test
    void itSaysWhatItFoundAndEndsWithOne() {
        regency.agency("Dinas Contoh").head("Sinta Laut");
        int units = directory.units(TestClock.TODAY).size();
        long checkpoints = checkpoints();
        GivenSettings.give(environment);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(Abdi.exitCode(List.of("run", "--demo=small", "--port", "0"))).isEqualTo(1);

        assertThat(said.toString(StandardCharsets.UTF_8).lines().toList())
                .as(said.toString(StandardCharsets.UTF_8))
                .filteredOn(
                        line -> line.matches("--demo fills only an empty database, and this one holds the records of"
                                + " [0-9]+ units, beginning with .+; nothing was changed: run it without --demo, or give the"
                                + " demo a folder of its own with --data DIR\\."))
                .hasSize(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("demo EMPLOYEE", "ready http");
        assertThat(directory.units(TestClock.TODAY)).hasSize(units);
        assertThat(checkpoints()).as("nor did the log grow").isEqualTo(checkpoints);
    }
}
