package id.abdi.severity;

import id.abdi.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of how a head rates.
 *
 * @param title the answer in a word or two
 * @param words the same as a question or a sentence
 * @param range null where nothing can be told
 * @param basis what it rests on
 */
record SeverityPage(
        String name,
        boolean own,
        String title,
        String words,
        @Nullable Range range,
        List<String> basis,
        String rule,
        Link back) {
    /**
     * The range of nine in ten, drawn from lower to higher.
     *
     * @param low where it begins, in percent of the drawing
     * @param width of the range
     * @param value the most probable
     * @param lowWords the same in words, for who cannot see it
     */
    record Range(String low, String width, String value, String lowWords, String valueWords, String highWords) {}
}
