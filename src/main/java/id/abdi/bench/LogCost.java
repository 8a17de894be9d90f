package id.abdi.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What the complete log costs who writes: the same requests, in turns, with it and against a ledger whose tables take nothing, so that
 * there is neither leaf nor statement, nothing refers to them, and the sequencer has nothing to do. What stays in both is one statement
 * to the database and two hashes, which take hundredths of a millisecond. Only in a folder that is thrown away.
 */
final class LogCost {
    private static final int CLIENTS = 16;
    private static final int TURNS = 3;

    private static final String WITHOUT = """
            create or replace function public.no_row() returns trigger language plpgsql as 'begin return null; end';
            create trigger no_leaf before insert on ledger.leaf for each row execute function public.no_row();
            create trigger no_statement before insert on ledger.statement for each row execute function public.no_row();
            alter table dailyreport.report drop constraint report_leaf_fkey;
            """;

    /** What was written without is not looked at; what comes now is. */
    private static final String WITH = """
            drop trigger no_leaf on ledger.leaf;
            drop trigger no_statement on ledger.statement;
            alter table dailyreport.report
                add constraint report_leaf_fkey foreign key (leaf) references ledger.leaf (id) not valid;
            """;

    private final Path data;
    private final Duration time;

    LogCost(Path data, boolean quick) {
        this.data = data;
        this.time = Duration.ofSeconds(quick ? 1 : 6);
    }

    /** Adds {@code apiWithoutLogRps} and {@code logCost}, the share of the throughput that the log takes, to the figures. */
    void measure(Map<String, Object> figures, IntFunction<Load.Step> client) {
        double with = 0;
        double without = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            with += Load.of(CLIENTS, time, client).perSecond() / TURNS;
            change(WITHOUT);
            try {
                without += Load.of(CLIENTS, time, client).perSecond() / TURNS;
            } finally {
                change(WITH);
            }
        }
        double cost = 1 - with / without;
        System.out.println(String.format(
                Locale.ROOT,
                "log   %d clients %8.0f /s with it, %.0f /s without: it costs %.1f %%",
                CLIENTS,
                with,
                without,
                cost * 100));
        figures.put("apiWithoutLogRps", Math.round(without * 100) / 100.0);
        figures.put("logCost", Math.round(cost * 1000) / 1000.0);
    }

    private void change(String sql) {
        try (Connection admin = Found.admin(data);
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
