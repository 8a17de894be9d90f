package id.abdi.breach;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The duties and prohibitions of civil servants (PP 94/2021 Pasal 3 to 5); the words are messages, short and our own. The wording and
 * the levels of each were not read in the regulation's own text: pages say so.
 */
public enum Clause {
    P3A,
    P3B,
    P3C,
    P3D,
    P3E,
    P3F,
    P3G,
    P3H,
    P4A,
    P4B,
    P4C,
    P4D,
    P4E,
    P4F,
    P4G,
    P4H,
    P4I,
    P5A,
    P5B,
    P5C,
    P5D,
    P5E,
    P5F,
    P5G,
    P5H,
    P5I,
    P5J,
    P5K,
    P5L,
    P5M,
    P5N;

    /** From when the list holds. */
    public static final LocalDate SINCE = LocalDate.of(2021, 8, 31);

    /** 3 and 4 are duties, 5 prohibitions. */
    public int articleNumber() {
        return name().charAt(1) - '0';
    }

    /** {@code Pasal 4 huruf f}. */
    public String article() {
        return "Pasal " + articleNumber() + " huruf " + Character.toLowerCase(name().charAt(2));
    }

    public String textKey() {
        return "breach.clause." + name();
    }

    /** What the law fixes as heavy whatever the effect: misuse of authority, another state's service, gifts (D-1). */
    public boolean alwaysHeavy() {
        return this == P5A || this == P5C || this == P5K;
    }

    /** Those that hold on that day. */
    public static List<Clause> on(LocalDate day) {
        return day.isBefore(SINCE) ? List.of() : List.of(values());
    }

    public static Optional<Clause> named(String name) {
        return Arrays.stream(values())
                .filter(clause -> clause.name().equals(name))
                .findFirst();
    }
}
