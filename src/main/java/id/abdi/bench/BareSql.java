package id.abdi.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The same rows without any program around: the leaf and the report of a verdict, in one transaction (measured beside it). */
final class BareSql {
    private static final String LEAF = """
            with leaf as (
                insert into ledger.leaf (id, kind, form, digest, hash, recorded_at)
                values (?, 'daily-report', 1, ?, ?, ?)
            )
            insert into ledger.statement (leaf, salt, canonical)
            values (?, ?, ?)
            """;

    private static final String REPORT = """
            insert into dailyreport.report (
                employee, date, version, verdict, reason, duty_kind, late, reporter, capacity, via, key, recorded_at,
                leaf, leaf_hash)
            values (?, ?, 1, 'EXPECTED', null, null, false, ?, 'DEFINITIVE', 'SESSION', ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final int CANONICAL_BYTES = 300;

    private final String url;
    private final String password;
    private final List<UUID> people = new ArrayList<>();
    private final Clock clock = Clock.systemUTC();
    private final AtomicLong next = new AtomicLong();

    BareSql(Path folder) {
        Properties kept = kept(folder);
        url = "jdbc:postgresql://127.0.0.1:" + kept.getProperty("port") + "/abdi";
        password = kept.getProperty("app");
    }

    /** How the program signs in to the database of this folder. */
    static Properties kept(Path folder) {
        Properties kept = new Properties();
        try (Reader text = Files.newBufferedReader(folder.resolve("database.properties"))) {
            kept.load(text);
            return kept;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, "abdi_app", password);
    }

    /** Finds the people whose reports it writes; before the first client. */
    BareSql prepared() {
        try (Connection connection = open();
                ResultSet rows = connection.createStatement().executeQuery("select id from organization.employee")) {
            while (rows.next()) {
                people.add(rows.getObject(1, UUID.class));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return this;
    }

    /** A client with a connection of its own. */
    Load.Step client() {
        try {
            Connection connection = open();
            connection.setAutoCommit(false);
            PreparedStatement leaf = connection.prepareStatement(LEAF);
            PreparedStatement report = connection.prepareStatement(REPORT);
            SecureRandom random = new SecureRandom();
            return () -> {
                long number = next.getAndIncrement();
                UUID id = UUID.randomUUID();
                byte[] digest = new byte[32];
                random.nextBytes(digest);
                var now = clock.instant().atOffset(ZoneOffset.UTC);
                leaf.setObject(1, id);
                leaf.setBytes(2, digest);
                leaf.setBytes(3, digest);
                leaf.setObject(4, now);
                leaf.setObject(5, id);
                leaf.setBytes(6, digest);
                leaf.setBytes(7, new byte[CANONICAL_BYTES]);
                leaf.executeUpdate();
                report.setObject(1, people.get((int) (number % people.size())));
                report.setObject(2, LocalDate.of(2001, 1, 1).plusDays(number / people.size()));
                report.setObject(3, people.get((int) ((number + 1) % people.size())));
                report.setObject(4, UUID.randomUUID());
                report.setObject(5, now);
                report.setObject(6, id);
                report.setString(7, HexFormat.of().formatHex(digest));
                report.executeUpdate();
                connection.commit();
            };
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
