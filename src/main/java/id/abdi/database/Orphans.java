package id.abdi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Server processes of a data folder whose Abdi has ended. They are known by the folder that they work in and by being
 * alive, never by the number in {@code postmaster.pid} alone, which may be another's by now (DUR-2).
 */
final class Orphans {
    private static final Duration POLITE = Duration.ofSeconds(20);
    private static final Duration FIRM = Duration.ofSeconds(20);

    private final Path cluster;

    Orphans(Path cluster) {
        this.cluster = cluster;
    }

    /**
     * Ends them and waits until they are gone, so that the next server may start.
     *
     * @throws DatabaseFault where they do not end
     */
    void end() {
        endAlive();
        forgetTheDead();
    }

    private void endAlive() {
        List<ProcessHandle> left = alive();
        if (left.isEmpty()) {
            return;
        }
        Signals.send("CONT", left);
        Signals.interrupt(roots(left));
        if (!gone(POLITE)) {
            alive().forEach(ProcessHandle::destroyForcibly);
            if (!gone(FIRM)) {
                throw new DatabaseFault("A PostgreSQL of an earlier run (process "
                        + alive().getFirst().pid() + ") still works in " + cluster
                        + " and does not end. End it by hand and start again.");
            }
        }
    }

    /**
     * A killed server leaves its {@code postmaster.pid}, and PostgreSQL does not start while that number is anybody's: another
     * program's, or still the dead one's where nobody has collected it yet. Nothing works in the folder any more, so the file is
     * taken away where the system shows its processes; elsewhere PostgreSQL decides by itself.
     */
    private void forgetTheDead() {
        if (!Files.exists(Path.of("/proc/self"))) {
            return;
        }
        try {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        } catch (IOException unwritable) {
            throw new DatabaseFault(
                    "The file " + cluster.resolve("postmaster.pid") + " of an earlier run cannot be taken away: "
                            + unwritable.getMessage(),
                    unwritable);
        }
    }

    /** Those that no other one of them has started: the postmaster, whose others end with it. */
    private static List<ProcessHandle> roots(List<ProcessHandle> processes) {
        return processes.stream()
                .filter(process -> process.parent().filter(processes::contains).isEmpty())
                .toList();
    }

    boolean none() {
        return alive().isEmpty();
    }

    private boolean gone(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (!none()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Pause.brief();
        }
        return true;
    }

    List<ProcessHandle> alive() {
        return ProcessHandle.allProcesses().filter(this::ours).toList();
    }

    private boolean ours(ProcessHandle process) {
        Path facts = Path.of("/proc", Long.toString(process.pid()));
        return Files.exists(Path.of("/proc/self")) ? worksHere(facts) : namesHere(process);
    }

    /** On Linux: a live {@code postgres} whose working folder is the cluster. */
    private boolean worksHere(Path facts) {
        try {
            return Files.readString(facts.resolve("comm")).strip().equals("postgres")
                    && !zombie(facts)
                    && Files.readSymbolicLink(facts.resolve("cwd")).equals(cluster);
        } catch (IOException | SecurityException ended) {
            return false;
        }
    }

    private static boolean zombie(Path facts) throws IOException {
        String stat = Files.readString(facts.resolve("stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).startsWith("Z");
    }

    /** Elsewhere: a {@code postgres} that was started with this folder. */
    private boolean namesHere(ProcessHandle process) {
        Optional<String[]> words = process.info().arguments();
        return process.info().command().stream().flatMap(Stream::of).anyMatch(name -> name.endsWith("postgres"))
                && words.stream().flatMap(Arrays::stream).anyMatch(cluster.toString()::equals);
    }
}
