package id.abdi.bench;

import id.abdi.kernel.Uuid7;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** The main job under load: the board, a verdict by the page's form, a verdict by the API, and the same rows by bare SQL. */
final class DailyBench {
    private static final List<Integer> CLIENTS = List.of(1, 4, 16);

    private final Path folder;
    private final boolean quick;
    private final List<Head> heads;
    private final List<LocalDate> days = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Head, AtomicInteger> formNumbers = new ConcurrentHashMap<>();

    /** Two minutes at most. */
    private static final int WARM_ROUNDS = 24;

    DailyBench(Path folder, boolean quick) {
        this.folder = folder;
        this.quick = quick;
        this.heads = Head.prepare(folder, quick ? 100 : 1000);
    }

    Map<String, Object> run() {
        Map<String, Object> figures = new LinkedHashMap<>();
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < (quick ? 1 : 5); i++) {
            try (Program program = Program.serve(folder.resolve("data"))) {
                starts.add(program.start().toMillis() / 1000.0);
            }
        }
        starts.sort(null);
        say("start to ready: " + starts + " s");
        try (Program program = Program.serve(folder.resolve("data"))) {
            say("after the start: program " + megabytes(program.resident()) + " MB, its PostgreSQL "
                    + megabytes(program.databaseResident()) + " MB");
            findDays(program);
            measure(program, figures);
            figures.put("startupS", starts.get(starts.size() / 2));
            figures.put("rssMb", megabytes(program.resident()));
            figures.put("postgresMb", megabytes(program.databaseResident()));
        }
        return figures;
    }

    private void measure(Program program, Map<String, Object> figures) {
        List<Asker> browsers = new ArrayList<>();
        List<Asker> programs = new ArrayList<>();
        try {
            for (Head head : heads.subList(0, 16)) {
                browsers.add(Asker.browser(program.address(), head.nip(), head.password()));
            }
            for (Head head : heads) {
                programs.add(Asker.program(program.address(), head.token()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        BareSql bare = new BareSql(folder.resolve("data")).prepared();
        String day = days.getFirst().toString();
        Load.Rates board =
                all(program, figures, "board", i -> () -> done(browsers.get(i).get("/today?date=" + day)));
        all(program, figures, "form", i -> form(browsers.get(i), heads.get(i)));
        Instant begin = Clock.systemUTC().instant();
        Load.Rates api = all(program, figures, "api", i -> () -> verdict(programs));
        ReceiptSql.Lags receipts = ReceiptSql.since(folder.resolve("data"), begin);
        say(receipts.toString());
        figures.put("receipts", receipts.receipts());
        figures.put("receiptP50S", rounded(receipts.p50()));
        figures.put("receiptP99S", rounded(receipts.p99()));
        figures.put("receiptMaxS", rounded(receipts.longest()));
        new LogCost(folder.resolve("data"), quick).measure(figures, i -> () -> verdict(programs));
        Load.Rates sql = all(program, figures, "sql", i -> bare.client());
        figures.put("apiToSql", Math.round(api.perSecond() / sql.perSecond() * 1000) / 1000.0);
        say("API to bare SQL at 16 clients: " + figures.get("apiToSql") + "; board p99 " + board.p99Ms() + " ms");
    }

    /** Warms up, then measures with each number of clients; the figures are those of the most. */
    private Load.Rates all(Program program, Map<String, Object> figures, String name, IntFunction<Load.Step> client) {
        warm(client);
        Load.Rates last = new Load.Rates(0, 0, 0, 0, 0);
        for (int clients : CLIENTS) {
            Program.Spent before = program.spent();
            last = Load.of(clients, Duration.ofSeconds(quick ? 1 : 8), client);
            Program.Spent spent = program.spent().since(before);
            double programMs = spent.program() / (double) Math.max(1, last.requests());
            double databaseMs = spent.database() / (double) Math.max(1, last.requests());
            say(String.format(
                    Locale.ROOT,
                    "%-5s %s   processor: program %.2f ms, database %.2f ms",
                    name,
                    last,
                    programMs,
                    databaseMs));
            figures.put(name + "Rps" + clients, rounded(last.perSecond()));
            figures.put(name + "CpuMs", rounded(programMs));
            figures.put(name + "DatabaseCpuMs", rounded(databaseMs));
        }
        figures.put(name + "Rps", rounded(last.perSecond()));
        figures.put(name + "P50Ms", rounded(last.p50Ms()));
        figures.put(name + "P99Ms", rounded(last.p99Ms()));
        return last;
    }

    /**
     * Loads until it no longer gets faster: a server runs for weeks, and its compiler is done after the first minutes. Twice in
     * turn less than a twentieth above the best, or {@link #WARM_ROUNDS}.
     */
    private void warm(IntFunction<Load.Step> client) {
        double best = 0;
        for (int round = 0, slower = 0; round < (quick ? 1 : WARM_ROUNDS) && slower < 2; round++) {
            double rate = Load.of(8, Duration.ofSeconds(quick ? 1 : 5), client).perSecond();
            slower = rate > best * 1.05 ? 0 : slower + 1;
            best = Math.max(best, rate);
            say(String.format(Locale.ROOT, "warming: %.0f a second", rate));
        }
    }

    /** The first days back from today on which a verdict is taken. */
    private void findDays(Program program) {
        Head sacrificed = heads.getLast();
        Asker asker = Asker.program(program.address(), sacrificed.token());
        for (int back = 0; back < 12; back++) {
            LocalDate day = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(back);
            try {
                int status = asker.put(path(sacrificed.staff().getFirst(), day), "{\"verdict\":\"EXPECTED\"}")
                        .status();
                if (status < 300) {
                    days.add(day);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        if (days.isEmpty()) {
            throw new IllegalStateException("no day takes a verdict now");
        }
    }

    /** The next verdict that nobody gave yet; when all are given, the next version. */
    private void verdict(List<Asker> programs) throws IOException {
        int number = next.getAndIncrement();
        int head = number % (heads.size() - 17) + 16;
        int rest = number / (heads.size() - 17);
        String person = heads.get(head).staff().get(rest % 10);
        LocalDate day = days.get(rest / 10 % days.size());
        int version = rest / 10 / days.size();
        done(programs.get(head).put(path(person, day), body(version), headers(version)));
    }

    private static String body(int replaced) {
        return replaced == 0
                ? "{\"verdict\":\"EXPECTED\"}"
                : "{\"verdict\":\"ABOVE\",\"reason\":\"Lebih cepat " + replaced + "\"}";
    }

    private static String[] headers(int replaced) {
        return replaced == 0
                ? new String[] {"Idempotency-Key", Uuid7.next().toString()}
                : new String[] {"Idempotency-Key", Uuid7.next().toString(), "If-Match", "\"" + replaced + "\""};
    }

    private Load.Step form(Asker browser, Head head) {
        AtomicInteger number = formNumbers.computeIfAbsent(head, first -> new AtomicInteger());
        return () -> {
            int n = number.getAndIncrement();
            String person = head.staff().get(n % 10);
            LocalDate day = days.get(n / 10 % days.size());
            int replaced = n / 10 / days.size();
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("key", Uuid7.next().toString());
            fields.put("replaces", Integer.toString(replaced));
            fields.put("verdict", replaced == 0 ? "EXPECTED" : "ABOVE");
            if (replaced > 0) {
                fields.put("reason", "Lebih cepat " + replaced);
                fields.put("complete", "true");
            }
            done(browser.post("/today/" + day + "/" + person, fields));
        };
    }

    private static String path(String nip, LocalDate day) {
        return "/api/v1/employees/" + nip + "/daily-reports/" + day;
    }

    private static void done(Asker.Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException("answered " + answer.status() + ": " + answer.text());
        }
    }

    private static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
