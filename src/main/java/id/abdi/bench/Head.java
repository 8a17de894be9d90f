package id.abdi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A head of the made-up government, with what their program and browser need, and the NIPs of their people. */
record Head(String token, String nip, String password, List<String> staff) {
    /** Fills an empty data folder below this one with so many heads. */
    static List<Head> prepare(Path folder, int heads) {
        return prepare(Map.of(), folder, heads);
    }

    /**
     * @param environment names another database, where it is not the folder's own
     * @param more options of {@code bench prepare}
     */
    static List<Head> prepare(Map<String, String> environment, Path folder, int heads, String... more) {
        Path file = folder.resolve("heads");
        Map<String, String> settings = new HashMap<>(environment);
        settings.put("ABDI_DEMO", "small");
        List<String> words = new ArrayList<>(List.of("bench", "prepare", file.toString()));
        words.addAll(List.of("--heads", Integer.toString(heads)));
        words.addAll(List.of("--data", folder.resolve("data").toString()));
        words.addAll(List.of(more));
        Program.command(settings, words);
        try {
            return Files.readAllLines(file).stream().map(Head::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The last days, from today back, on which their people work; the program is asked, which alone knows its calendar. */
    List<LocalDate> workingDays(String address, int days) {
        Asker asker = Asker.program(address, token);
        return Stream.iterate(LocalDate.now(ZoneId.of("Asia/Jakarta")), day -> day.minusDays(1))
                .filter(day -> works(asker, day))
                .limit(days)
                .toList();
    }

    private static boolean works(Asker asker, LocalDate day) {
        try {
            return asker.get("/api/v1/me/subordinates?date=" + day).text().contains("\"ON_DUTY\"");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Head of(String line) {
        List<String> parts = List.of(line.split(" ", -1));
        return new Head(
                parts.get(0), parts.get(1), parts.get(2), List.of(parts.get(3).split(",", -1)));
    }
}
