package id.abdi.kernel;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What somebody typed into one line, in the one spelling in which it is compared, measured and stored. */
public final class OneLine {
    private OneLine() {}

    /** Single blanks, no control signs, none at the ends; empty for null. */
    public static String of(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip();
    }

    /** The same with each letter and its signs as one character, where they have one (Unicode NFC). */
    public static String composed(@Nullable String typed) {
        return typed == null ? "" : of(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    /** How many characters a reader counts: a pair of surrogates is one. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether it has fewer or more characters than that. */
    public static boolean outside(String text, int shortest, int longest) {
        int length = length(text);
        return length < shortest || length > longest;
    }
}
