package id.abdi.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures beside what was wanted of them: a table for people, printed as it grows, and names with numbers for programs. */
final class Figures {
    private static final String LINE = "| %-66s | %9s | %9s | %-6s |%n";

    private final Map<String, @Nullable Object> named = new LinkedHashMap<>();

    Figures() {
        System.out.printf(Locale.ROOT, LINE, "in the browser", "measured", "wanted", "");
        System.out.println("|---|---:|---:|---|");
    }

    /** A figure that is at most so much. */
    void add(String name, String words, double measured, double most) {
        line(words, measured, rounded(most).toString(), measured <= most ? "ok" : "missed");
        named.put(name, rounded(measured));
    }

    /** A figure of which nothing is asked. */
    void add(String name, String words, double measured) {
        line(words, measured, "", "");
        named.put(name, rounded(measured));
    }

    /** Something of which at most so much is wanted, and that does not happen at all. */
    void never(String name, String words, double most) {
        System.out.printf(Locale.ROOT, LINE, words, "never", rounded(most), "missed");
        named.put(name, null);
    }

    private void line(String words, double measured, String most, String verdict) {
        System.out.printf(Locale.ROOT, LINE, words, rounded(measured), most, verdict);
    }

    /** Small ones to a thousandth, others to a tenth. */
    private static Number rounded(double figure) {
        double steps = figure < 1 ? 1000 : 10;
        double rounded = Math.round(figure * steps) / steps;
        if (rounded == Math.rint(rounded)) {
            return (long) rounded;
        }
        return rounded;
    }

    Map<String, @Nullable Object> named() {
        return named;
    }

    static double median(List<Double> measured) {
        return at(measured, 0.5);
    }

    /** The smallest that so large a part of all does not exceed. */
    static double at(List<Double> measured, double part) {
        double[] sorted =
                measured.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        return sorted[Math.max((int) Math.ceil(sorted.length * part) - 1, 0)];
    }
}
