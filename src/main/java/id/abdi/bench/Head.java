package id.abdi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A head of the made-up government, with what their program and browser need, and the NIPs of their ten people. */
record Head(String token, String nip, String password, List<String> staff) {
    /** Fills an empty data folder below this one with so many heads. */
    static List<Head> prepare(Path folder, int heads) {
        return prepare(Map.of(), folder, heads);
    }

    /** @param environment names another database, where it is not the folder's own */
    static List<Head> prepare(Map<String, String> environment, Path folder, int heads) {
        Path file = folder.resolve("heads");
        Map<String, String> settings = new HashMap<>(environment);
        settings.put("ABDI_DEMO", "small");
        Program.command(
                settings,
                List.of(
                        "bench",
                        "prepare",
                        file.toString(),
                        "--heads",
                        Integer.toString(heads),
                        "--data",
                        folder.resolve("data").toString()));
        try {
            return Files.readAllLines(file).stream().map(Head::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Head of(String line) {
        List<String> parts = List.of(line.split(" ", -1));
        return new Head(
                parts.get(0), parts.get(1), parts.get(2), List.of(parts.get(3).split(",", -1)));
    }
}
