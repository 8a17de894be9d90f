package id.abdi.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Eight clients report while one fault after the other comes upon the program (DUR-3). In the end every acknowledged report must be
 * there, none twice, none that nobody sent; rows, log and indexes must be sound.
 */
public final class CrashBench {
    private static final int CLIENTS = 8;
    private static final int HEADS = 160;
    private static final Duration BETWEEN = Duration.ofMillis(1500);

    private final Path folder;
    private final int faults;
    private final long seed = new Random().nextLong();

    /** @param folder an empty one, in which the data folder is made */
    public CrashBench(Path folder, int faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** The figures: faults, acknowledged, lost, doubled, and {@code faults} found in words. */
    public Map<String, Object> run() {
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<Head> heads = Head.prepare(folder, HEADS);
        Path data = folder.resolve("data");
        Map<Fault, Integer> brought = new EnumMap<>(Fault.class);
        List<Reporter.Sent> sent;
        Found found;
        try (Faults hour = new Faults(data)) {
            List<Reporter> reporters = reporters(hour.address(), heads);
            List<Thread> running = reporters.stream()
                    .map(reporter -> Thread.ofPlatform().start(reporter))
                    .toList();
            try {
                bring(hour, random, brought);
            } finally {
                reporters.forEach(Reporter::end);
            }
            running.forEach(CrashBench::join);
            sent = reporters.stream()
                    .flatMap(reporter -> reporter.sent().stream())
                    .toList();
            hour.awaitDatabase();
            found = new Found(data, sent);
        }
        List<String> unsound = new ArrayList<>(found.faults());
        if (!audited(data)) {
            unsound.add("the audit found what the log contradicts");
        }
        unsound.forEach(System.out::println);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("faults", faults);
        figures.put(
                "acknowledged",
                sent.stream().filter(Reporter.Sent::acknowledged).count());
        figures.put("lost", found.lost());
        figures.put("doubled", found.doubled());
        figures.put("attempted", sent.size());
        figures.put("unsound", unsound);
        figures.put("kinds", brought);
        figures.put("seed", seed);
        return figures;
    }

    /** Whether rows, leaves, places, hashes and signatures still agree (LOG-5, LOG-10). */
    private static boolean audited(Path data) {
        try {
            Program.command(Map.of(), List.of("log", "audit", "--data", data.toString()));
            return true;
        } catch (IllegalStateException differ) {
            return false;
        }
    }

    /** Each kind once, then as they are drawn. */
    private void bring(Faults hour, Random random, Map<Fault, Integer> brought) {
        List<Fault> kinds = List.copyOf(EnumSet.allOf(Fault.class));
        for (int i = 0; i < faults; i++) {
            Faults.pause(BETWEEN.plusMillis(random.nextInt(1000)));
            Fault fault = kinds.get(i < kinds.size() ? i : random.nextInt(kinds.size()));
            System.out.println((i + 1) + ". " + fault.words());
            hour.bring(fault);
            brought.merge(fault, 1, Integer::sum);
        }
        Faults.pause(BETWEEN);
    }

    /** Each with its own heads, on the last days that are open to everybody. */
    private static List<Reporter> reporters(String address, List<Head> heads) {
        List<LocalDate> days = heads.getFirst().workingDays(address, 5);
        List<Reporter> reporters = new ArrayList<>();
        int share = heads.size() / CLIENTS;
        for (int i = 0; i < CLIENTS; i++) {
            reporters.add(new Reporter(address, heads.subList(i * share, (i + 1) * share), days));
        }
        return reporters;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw Program.interrupted(stopped);
        }
    }
}
