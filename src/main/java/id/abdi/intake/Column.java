package id.abdi.intake;

import java.util.List;
import java.util.Locale;

/**
 * A column that an import reads, by whatever name its header has. Columns that no import asks for are dropped before anything
 * else sees them.
 *
 * @param required whether the file must have it
 * @param filled whether each row must say something there
 * @param names headers under which it is known, Indonesian and English, the preferred first; case and punctuation do not
 *     count. The first one is what messages call it.
 */
public record Column(boolean required, boolean filled, List<String> names) {
    public Column {
        names = List.copyOf(names);
    }

    /** A column without which the file cannot be read, and a cell without which its row cannot. */
    public static Column required(String... names) {
        return new Column(true, true, List.of(names));
    }

    /** A column without which the file cannot be read, whose cells may be empty. */
    public static Column present(String... names) {
        return new Column(true, false, List.of(names));
    }

    public static Column optional(String... names) {
        return new Column(false, false, List.of(names));
    }

    public String label() {
        return names.getFirst();
    }

    /** How well that header fits: the place of the name in the list, -1 where it does not. */
    int fit(String header) {
        String plain = plain(header);
        for (int i = 0; i < names.size(); i++) {
            if (plain(names.get(i)).equals(plain)) {
                return i;
            }
        }
        return -1;
    }

    /** Lower case words with single blanks: {@code NIP_BARU} and {@code "Nip  baru*"} are the same header. */
    static String plain(String header) {
        return header.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
