package id.abdi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * The pages that look at many people and many days, on a large government with a past: sixteen readers of all roles, each opening their
 * pages in turn and looking at each for a second, while heads report. Sizes of tables, and what keeping the counts costs.
 */
final class InsightBench {
    private static final int READERS = 16;
    private static final int REPORTS_A_SECOND = 200;
    private static final int BUDGET_MS = 200;
    private static final int ALONE = 5;
    private static final int TABLES = 14;
    private static final Duration LOOKED_AT = Duration.ofSeconds(1);
    private static final Duration SETTLED = Duration.ofSeconds(320);

    private final Path folder;
    private final Size size;
    private final Map<String, Object> figures = new LinkedHashMap<>();

    InsightBench(Path folder, Size size) {
        this.folder = folder;
        this.size = size;
    }

    /**
     * How large the government is and how long it is read.
     *
     * @param days of its past
     */
    record Size(int people, int days, Duration reading) {
        String words() {
            return people + " people, " + days + " days";
        }
    }

    Map<String, Object> run() {
        Path who = folder.resolve("who");
        if (!Files.exists(who)) {
            fill(who);
        }
        try (Program program = Program.serve(folder.resolve("data"))) {
            say("start to ready: " + program.start().toMillis() / 1000.0 + " s");
            measure(program, Reader.all(who));
            sizes();
            say("the program has " + (program.resident() >> 20) + " MB, its PostgreSQL "
                    + (program.databaseResident() >> 20) + " MB");
        }
        figures.put("countS", seconds("count what the reports touched", () -> tally("count")));
        return figures;
    }

    private void fill(Path who) {
        Path making = folder.resolve("who.making");
        if (Files.exists(folder.resolve("data"))) {
            throw new IllegalStateException(folder + " was filled in part; remove it or name another folder.");
        }
        seconds(
                "fill " + size.words(),
                () -> Program.command(
                        Map.of("ABDI_DEMO", "small"),
                        size.people() > 20_000 ? List.of("-Xmx6g") : List.of("-Xmx2g"),
                        List.of(
                                "bench",
                                "prepare",
                                "government",
                                making.toString(),
                                "--people",
                                Integer.toString(size.people()),
                                "--days",
                                Integer.toString(size.days()),
                                "--data",
                                folder.resolve("data").toString())));
        // What was written in the last minutes is read twice by whoever follows the log; the whole past would be
        // counted again.
        LockSupport.parkNanos(SETTLED.toNanos());
        figures.put("recountS", seconds("count all days from the facts", () -> tally("count")));
        try {
            Files.move(making, who);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void tally(String what) {
        Program.command(
                Map.of(),
                List.of("-Xmx2g"),
                List.of("tally", what, "--data", folder.resolve("data").toString()));
    }

    private static double seconds(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        say(String.format(Locale.ROOT, "%s: %.1f s", what, seconds));
        return Math.round(seconds * 10) / 10.0;
    }

    /** Somebody at a page after the other. */
    private record Seat(Asker browser, List<Reader.Page> pages) {}

    private void measure(Program program, List<Reader> all) {
        List<Reader> readers = all.stream()
                .filter(one -> !one.role().equals("REPORTER"))
                .limit(READERS)
                .toList();
        List<Reader> reporters =
                all.stream().filter(one -> one.role().equals("REPORTER")).toList();
        List<Seat> seats = new ArrayList<>();
        try {
            for (Reader reader : readers) {
                seats.add(new Seat(Asker.browser(program.address(), reader.nip(), reader.password()), reader.pages()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        SortedMap<String, List<Long>> alone = new TreeMap<>();
        seats.forEach(seat -> seat.pages().forEach(page -> {
            for (int i = 0; i < ALONE; i++) {
                alone.computeIfAbsent(page.name(), first -> new ArrayList<>()).add(time(seat.browser(), page));
            }
        }));
        ConcurrentMap<String, List<Long>> together = new ConcurrentHashMap<>();
        Program.Spent before = program.spent();
        ReportStream stream = ReportStream.begin(program.address(), reporters, REPORTS_A_SECOND);
        try (stream) {
            read(seats, together);
        }
        Program.Spent spent = program.spent().since(before);
        table(alone, together);
        Load.Rates reports = stream.rates();
        say("reports " + reports);
        say("processor: program " + spent.program() + " ms, database " + spent.database() + " ms in "
                + size.reading().toSeconds() + " s");
        figures.put("reportsPerSecond", Math.round(reports.perSecond()));
        figures.put("reportP99Ms", Math.round(reports.p99Ms()));
        figures.put("reports", reports.requests());
    }

    private void read(List<Seat> seats, ConcurrentMap<String, List<Long>> times) {
        long end = System.nanoTime() + size.reading().toNanos();
        List<Future<?>> reading = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(seats.size())) {
            seats.forEach(seat -> reading.add(threads.submit(() -> {
                for (int turn = 0; System.nanoTime() < end; turn++) {
                    Reader.Page page = seat.pages().get(turn % seat.pages().size());
                    times.merge(page.name(), List.of(time(seat.browser(), page)), InsightBench::joined);
                    LockSupport.parkNanos(LOOKED_AT.toNanos());
                }
            })));
            for (Future<?> one : reading) {
                one.get();
            }
        } catch (InterruptedException stopped) {
            throw Program.interrupted(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static List<Long> joined(List<Long> some, List<Long> more) {
        List<Long> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** In nanoseconds. */
    private static long time(Asker browser, Reader.Page page) {
        long begun = System.nanoTime();
        try {
            Asker.Answer answer = browser.get(page.path());
            if (answer.status() != 200) {
                throw new IllegalStateException(page.path() + " answered " + answer.status());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return System.nanoTime() - begun;
    }

    private void table(SortedMap<String, List<Long>> alone, Map<String, List<Long>> together) {
        say(String.format(
                Locale.ROOT,
                "%-46s %9s %7s %9s %9s   budget p99 %d ms",
                "page, " + READERS + " readers",
                "alone p50",
                "opened",
                "p50 ms",
                "p99 ms",
                BUDGET_MS));
        Map<String, Object> pages = new LinkedHashMap<>();
        alone.forEach((name, single) -> {
            Load.Rates one = rates(single);
            Load.Rates many = rates(together.getOrDefault(name, List.of()));
            say(String.format(
                    Locale.ROOT,
                    "%-46s %9.1f %7d %9.1f %9.1f   %s",
                    name,
                    one.p50Ms(),
                    many.requests(),
                    many.p50Ms(),
                    many.p99Ms(),
                    many.p99Ms() <= BUDGET_MS ? "ok" : "missed"));
            pages.put(name, List.of(Math.round(one.p50Ms()), Math.round(many.p50Ms()), Math.round(many.p99Ms())));
        });
        figures.put("pages", pages);
    }

    private static Load.Rates rates(List<Long> times) {
        return Load.rates(
                READERS, times.stream().mapToLong(Long::longValue).sorted().toArray(), 1);
    }

    private void sizes() {
        Map<String, Object> tables = new LinkedHashMap<>();
        SizesSql.largest(folder.resolve("data"), TABLES).forEach(one -> {
            say(String.format(
                    Locale.ROOT,
                    "%-34s %12d rows %7d MB, indexes %7d MB",
                    one.table(),
                    one.rows(),
                    one.content() >> 20,
                    one.indexes() >> 20));
            tables.put(one.table(), List.of(one.rows(), one.content() >> 20, one.indexes() >> 20));
        });
        figures.put("tables", tables);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
