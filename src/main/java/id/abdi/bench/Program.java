package id.abdi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The program under test, in a process of its own, started as this one was: same Java, same jar, same class cache. */
final class Program implements AutoCloseable {
    /** The property that names the jar to start, where it is not the one that this runs from. */
    static final String JAR = "abdi.bench.jar";

    /** Of the flags of this Java, those that the program is started with. */
    private static final List<String> KEPT =
            List.of("-XX:", "-Xss", "-Xms", "-Xmx", "--enable-native", "--sun-misc", "-Xlog:");

    /** Where {@code /proc/PID/stat} has the own time and that of ended children, counted after the name. */
    private static final int UTIME = 11;

    private static final int STIME = 12;
    private static final int CUTIME = 13;
    private static final int CSTIME = 14;
    private static final int MS_OF_A_TICK = 10;

    private final Process process;
    private final String address;
    private final Duration start;

    private Program(Process process, String address, Duration start) {
        this.process = process;
        this.address = address;
        this.start = start;
    }

    /** Serves the folder on a free port; waits for {@code ready}. */
    static Program serve(Path folder) {
        return serve(folder, 0);
    }

    static Program serve(Path folder, int port) {
        return serve(Map.of(), folder, port);
    }

    /** @param environment names another database, where it is not the folder's own */
    static Program serve(Map<String, String> environment, Path folder, int port) {
        long begun = System.nanoTime();
        Process process = launch(
                environment, List.of(), List.of("run", "--port", Integer.toString(port), "--data", folder.toString()));
        String address = ready(process);
        return new Program(process, address, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Runs a command to its end. */
    static void command(Map<String, String> environment, List<String> words) {
        command(environment, List.of(), words);
    }

    /** @param flags for Java, beyond those of this one */
    static void command(Map<String, String> environment, List<String> flags, List<String> words) {
        Process process = launch(environment, flags, words);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            said.lines().forEach(System.out::println);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("abdi " + String.join(" ", words) + " failed");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static Process launch(Map<String, String> environment, List<String> flags, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> KEPT.stream().anyMatch(flag::startsWith))
                .forEach(command::add);
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty(JAR, System.getProperty("java.class.path")), "id.abdi.Abdi"));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String ready(Process process) {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        try {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("ready ")) {
                    Thread.ofPlatform().daemon().start(() -> drain(said));
                    return line.substring("ready ".length());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        throw new IllegalStateException("the program ended before it was ready");
    }

    /** What it says later is of no interest, but must not fill the pipe. */
    private static void drain(BufferedReader said) {
        try {
            said.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // So did the program.
        }
    }

    String address() {
        return address;
    }

    Duration start() {
        return start;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Resident memory in bytes: of the program, as the kernel counts it. */
    long resident() {
        return field(process.pid(), "status", "VmRSS:");
    }

    /** Of the processes of its database; what they share is counted once. */
    long databaseResident() {
        return process.descendants()
                .mapToLong(child -> field(child.pid(), "smaps_rollup", "Pss:"))
                .sum();
    }

    /**
     * Processor time that was used so far.
     *
     * @param program in milliseconds
     * @param database in milliseconds, those of its processes that have ended included
     */
    record Spent(long program, long database) {
        Spent since(Spent before) {
            return new Spent(program - before.program, database - before.database);
        }
    }

    /** Nothing where the kernel does not say it. */
    Spent spent() {
        return new Spent(
                spent(process.pid(), UTIME, STIME),
                process.descendants()
                        .mapToLong(child -> spent(child.pid(), UTIME, STIME, CUTIME, CSTIME))
                        .sum());
    }

    private static long spent(long pid, int... fields) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            List<String> words =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
            return IntStream.of(fields)
                            .mapToLong(field -> Long.parseLong(words.get(field)))
                            .sum()
                    * MS_OF_A_TICK;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long field(long pid, String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), file))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    /** Tells it to stop and waits. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    static IllegalStateException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(stopped);
    }
}
