package id.abdi.bench;

import id.abdi.cli.Args;
import id.abdi.cli.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./abdi bench daily|crash|insight|integrity|web}: prints what is measured as it goes, and at last one line of JSON with the figures. */
public record Bench(Args args) {
    static final String HELP = """
            bench daily [--quick]
              Fills 1,000 heads of ten people, loads board, form and API at 1, 4 and 16 clients, beside the same rows by bare SQL.
            bench crash [--faults N] [--quick]
              Eight clients report while the program and its database are killed, stopped and started again; nothing may be lost.
            bench integrity [--quick]
              Makes two governments up, half a year each, in which some cheat in ten ways, and counts whom the signals find and whom wrongly.
            bench insight [--quick] [--people N] [--days N] [--data DIR]
              Opens the pages that look at many people with 16 readers while heads report: a government of 100,000 people and a year
              (about 100 GB; --quick a tenth of it). DIR keeps the filled folder, and is used again where it is filled.
            bench web [--quick]
              What a head's day and an activity weigh and how long they take in Chromium, on a phone and on slow connections.
              --quick  ends within a minute, with rougher figures
            """;

    /** @return 0 where all is well; 1 where something acknowledged was lost or doubled */
    public int run() {
        if (args.flag("help") || args.words().size() < 2) {
            System.out.print(HELP);
            return args.flag("help") ? 0 : 2;
        }
        args.onlyThoseOf("bench", HELP);
        Optional<Path> kept = args.option("data")
                .filter(folder -> args.words().get(1).equals("insight"))
                .map(Path::of);
        Path folder = kept.orElseGet(Bench::folder);
        try {
            Map<String, Object> figures =
                    switch (args.words().get(1)) {
                        case "daily" -> new DailyBench(folder, args.flag("quick")).run();
                        case "crash" -> new CrashBench(folder, faults()).run();
                        case "integrity" -> new IntegrityBench(args.flag("quick")).run();
                        case "insight" -> new InsightBench(folder, size()).run();
                        case "web" ->
                            throw new UsageException(
                                    "bench web drives a browser with the libraries of the tests, which are not"
                                            + " in the program: run ./abdi bench web in the folder of the sources.");
                        default ->
                            throw new UsageException(
                                    "There is no benchmark " + args.words().get(1) + ".");
                    };
            System.out.println(JsonMapper.builder().build().writeValueAsString(figures));
            return Integer.valueOf(0).equals(figures.getOrDefault("lost", 0))
                            && Integer.valueOf(0).equals(figures.getOrDefault("doubled", 0))
                    ? 0
                    : 1;
        } finally {
            if (kept.isEmpty()) {
                remove(folder);
            }
        }
    }

    private int faults() {
        return number("faults", args.flag("quick") ? 4 : 20);
    }

    private InsightBench.Size size() {
        boolean quick = args.flag("quick");
        return new InsightBench.Size(
                number("people", quick ? 10_000 : 100_000), number("days", 365), Duration.ofSeconds(quick ? 40 : 120));
    }

    private int number(String option, int otherwise) {
        String asked = args.option(option).orElse(Integer.toString(otherwise));
        if (!asked.matches("[1-9][0-9]{0,5}")) {
            throw new UsageException("--" + option + " is a number, not " + asked + ".");
        }
        return Integer.parseInt(asked);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("abdi-bench-");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            System.err.println("Left behind: " + folder);
        }
    }
}
