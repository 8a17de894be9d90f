package id.abdi.database;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Signals to processes that Java cannot send. */
final class Signals {
    private Signals() {}

    /** To a postmaster: end every session now and write what is to be written ("fast" shutdown). */
    static void interrupt(List<ProcessHandle> processes) {
        send("INT", processes);
    }

    static void send(String signal, List<ProcessHandle> processes) {
        Stream<String> words = Stream.concat(
                Stream.of("sh", "-c", "kill -" + signal + " \"$@\"", "sh"),
                processes.stream().map(process -> Long.toString(process.pid())));
        try {
            new ProcessBuilder(words.toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException missing) {
            throw new DatabaseFault("The shell cannot be run: " + missing.getMessage(), missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
