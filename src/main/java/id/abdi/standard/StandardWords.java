package id.abdi.standard;

import java.util.Arrays;
import java.util.Locale;

/** Finds standards by a few letters of their words. */
final class StandardWords {
    private StandardWords() {}

    /** Whether every typed word begins a word of the standard or its code. */
    static boolean hold(WorkStandard standard, String typed) {
        String text = plain(standard.code() + " " + standard.name() + " " + standard.unitOfOutput());
        return Arrays.stream(plain(typed).strip().split(" +"))
                .allMatch(word -> text.startsWith(word) || text.contains(" " + word));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.-]+", " ");
    }
}
