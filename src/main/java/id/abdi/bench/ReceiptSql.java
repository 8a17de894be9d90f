package id.abdi.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * How long receipts of reports wait until a signed checkpoint covers them, asked as the program asks. Counted from the moment that the
 * leaf names, which lies before the answer, to that of the signature: never shorter than what a client sees.
 */
final class ReceiptSql {
    private static final String WAITING = "select count(*) from ledger.waiting";

    private static final String LAGS = """
            select count(*) as receipts, percentile_disc(0.5) within group (order by lag) as p50,
                percentile_disc(0.99) within group (order by lag) as p99, max(lag) as longest
            from (
                select extract(epoch from c.signed_at - l.recorded_at)::float8 as lag
                from ledger.leaf l
                join ledger.place p on p.leaf = l.id
                cross join lateral (
                    select c.signed_at
                    from ledger.checkpoint c
                    where c.tree = p.tree
                      and c.size > p.index
                    order by c.size
                    limit 1
                ) c
                where l.kind = 'daily-report'
                  and l.recorded_at >= ?
            ) final
            """;

    private static final int LOOKS = 300;
    private static final int PAUSE_MS = 100;

    private ReceiptSql() {}

    /** In seconds. */
    record Lags(long receipts, double p50, double p99, double longest) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "receipts final: %d, p50 %.2f s, p99 %.2f s, longest %.2f s",
                    receipts,
                    p50,
                    p99,
                    longest);
        }
    }

    /** Of all reports since then, when none waits any more. The program of the folder must be running. */
    static Lags since(Path folder, Instant begin) {
        try (Connection connection = new BareSql(folder).open()) {
            for (int look = 0; waiting(connection) > 0; look++) {
                if (look == LOOKS) {
                    throw new IllegalStateException("receipts wait for their place for longer than 30 seconds");
                }
                Faults.pause(Duration.ofMillis(PAUSE_MS));
            }
            try (PreparedStatement asked = connection.prepareStatement(LAGS)) {
                asked.setObject(1, begin.atOffset(ZoneOffset.UTC));
                try (ResultSet row = asked.executeQuery()) {
                    row.next();
                    return new Lags(
                            row.getLong("receipts"),
                            row.getDouble("p50"),
                            row.getDouble("p99"),
                            row.getDouble("longest"));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long waiting(Connection connection) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(WAITING);
                ResultSet row = asked.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
