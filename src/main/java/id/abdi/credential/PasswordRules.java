package id.abdi.credential;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords are taken (SEC-11): 10 to 128 characters of any kind, without rules of composition. Refused is what is
 * guessed first: common passwords, and one's own words with little added to them.
 */
final class PasswordRules {
    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    private static final int LEFT = 8;
    private static final int DISTINCT = 5;
    private static final int SHORTEST_CORE = 4;

    private final Set<String> common;
    private final Set<String> ofThePlace;

    /** Why a password is refused; the message key ends with it. */
    enum Fault {
        SHORT,
        LONG,
        COMMON,
        SIMPLE,
        OWN
    }

    PasswordRules(Set<String> common, List<String> ofThePlace) {
        this.common = common;
        this.ofThePlace = ofThePlace.stream().map(PasswordRules::letters).collect(Collectors.toSet());
    }

    /** What is wrong with it, or null where nothing is. */
    @Nullable
    Fault fault(String password, OwnWords own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Fault.SHORT;
        }
        if (length > LONGEST) {
            return Fault.LONG;
        }
        String lower = lower(password);
        if (simple(lower)) {
            return Fault.SIMPLE;
        }
        if (common(lower)) {
            return Fault.COMMON;
        }
        Set<String> words = own.all();
        words.addAll(ofThePlace);
        return leansOn(words, lower) || leansOn(words, unmasked(lower)) ? Fault.OWN : null;
    }

    /** Letters and digits in lower case, without accents, blanks and signs. */
    static String letters(String text) {
        return lower(text).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** {@code p4$$w0rd} is {@code password}. */
    private static String unmasked(String lower) {
        return lower.replace('0', 'o')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    /** Few different characters, one row of the keyboard or the alphabet, or a short piece said again and again. */
    private static boolean simple(String lower) {
        return lower.codePoints().distinct().count() < DISTINCT || row(lower) || repeated(lower);
    }

    private static boolean row(String lower) {
        long steps = 0;
        for (int i = 1; i < lower.length(); i++) {
            steps += Math.abs(lower.charAt(i) - lower.charAt(i - 1)) == 1 ? 1 : 0;
        }
        return steps >= lower.length() - 3;
    }

    private static boolean repeated(String lower) {
        for (int piece = 1; piece <= Math.min(LEFT, lower.length() / 2); piece++) {
            if (lower.repeat(2).startsWith(lower, piece) && lower.length() % piece == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a common password, in any disguise, or one with a little before or behind it. */
    private boolean common(String lower) {
        if (known(lower) || known(letters(lower))) {
            return true;
        }
        String core = lower.replaceAll("^[^\\p{L}]+", "").replaceAll("[^\\p{L}]+$", "");
        if (core.length() < SHORTEST_CORE || !known(core)) {
            return false;
        }
        String rest = lower.replace(core, "");
        return weak(rest) || common.contains(letters(rest));
    }

    private boolean known(String word) {
        return common.contains(word) || common.contains(unmasked(word));
    }

    /** Whether too little is left when the words are taken out. */
    private static boolean leansOn(Set<String> words, String lower) {
        String letters = letters(lower);
        String rest = letters;
        for (String word : words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            rest = rest.replace(word, "");
        }
        return rest.length() < letters.length() && weak(rest + lower.replaceAll("[\\p{L}\\p{Nd}]", ""));
    }

    private static boolean weak(String rest) {
        return rest.codePointCount(0, rest.length()) < LEFT
                || rest.codePoints().distinct().count() < DISTINCT;
    }
}
