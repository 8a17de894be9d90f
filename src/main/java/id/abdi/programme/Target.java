package id.abdi.programme;

import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to reach: a number with its unit and the direction that is good (PM-4, PM-7). Used by programmes and plans.
 *
 * @param upper the other end of a range, else null
 */
public record Target(
        Direction direction, BigDecimal number, @Nullable BigDecimal upper, String unit) {
    public static final int LONGEST_UNIT = 40;

    /** Which way is good. */
    public enum Direction {
        AT_LEAST,
        AT_MOST,
        EXACTLY,
        RANGE
    }

    private static final String NUMBER = "([0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]{1,4})?|[0-9]{1,12}(?:[.,][0-9]{1,4})?)";
    private static final Pattern TYPED = Pattern.compile(
            "(?iu)(≥|>=|≤|<=|=|paling sedikit|sekurang-kurangnya|minimal|min\\.?|at least|paling banyak|paling lama"
                    + "|maksimal|maks\\.?|max\\.?|at most|tepat|exactly)?\\s*(rp\\.?)?\\s*" + NUMBER
                    + "(?:\\s*(?:-|–|—|s\\.?d\\.?|s/d|sampai|to)\\s*" + NUMBER + ")?\\s*(.*)");
    private static final Map<String, Direction> SIGNS = Map.ofEntries(
            Map.entry("≥", Direction.AT_LEAST),
            Map.entry(">=", Direction.AT_LEAST),
            Map.entry("paling sedikit", Direction.AT_LEAST),
            Map.entry("sekurang-kurangnya", Direction.AT_LEAST),
            Map.entry("minimal", Direction.AT_LEAST),
            Map.entry("min", Direction.AT_LEAST),
            Map.entry("at least", Direction.AT_LEAST),
            Map.entry("≤", Direction.AT_MOST),
            Map.entry("<=", Direction.AT_MOST),
            Map.entry("paling banyak", Direction.AT_MOST),
            Map.entry("paling lama", Direction.AT_MOST),
            Map.entry("maksimal", Direction.AT_MOST),
            Map.entry("maks", Direction.AT_MOST),
            Map.entry("max", Direction.AT_MOST),
            Map.entry("at most", Direction.AT_MOST),
            Map.entry("=", Direction.EXACTLY),
            Map.entry("tepat", Direction.EXACTLY),
            Map.entry("exactly", Direction.EXACTLY));

    public Target {
        if ((direction == Direction.RANGE) != (upper != null)
                || number.signum() < 0
                || (upper != null && upper.compareTo(number) <= 0)
                || unit.isBlank()
                || unit.length() > LONGEST_UNIT) {
            throw new IllegalStateException("no target: " + direction + " " + number + " " + upper + " " + unit);
        }
        number = plain(number);
        upper = upper == null ? null : plain(upper);
    }

    /**
     * Reads a target as people write it: {@code ≥ 3 laporan}, {@code 12 dokumen}, {@code 90–100 %}, {@code Rp1.500.000}.
     *
     * @param usual the direction where none is written
     * @return empty where it has no number, no unit, or a range that ends before it begins
     */
    public static Optional<Target> read(String typed, Direction usual) {
        Matcher parts = TYPED.matcher(typed.strip().replaceAll("[\\s\\u00a0]+", " "));
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigDecimal number = number(parts.group(3));
        BigDecimal upper = parts.group(4) == null ? null : number(parts.group(4));
        String unit = parts.group(2) == null ? parts.group(5).strip() : "rupiah";
        Direction direction = upper != null ? Direction.RANGE : direction(parts.group(1), usual);
        if (unit.isEmpty()
                || unit.length() > LONGEST_UNIT
                || Character.isDigit(unit.codePointAt(0))
                || (upper != null && upper.compareTo(number) <= 0)) {
            return Optional.empty();
        }
        return Optional.of(new Target(direction, number, upper, unit));
    }

    private static Direction direction(@Nullable String sign, Direction usual) {
        if (sign == null) {
            return usual;
        }
        String word = sign.toLowerCase(Locale.ROOT);
        return SIGNS.getOrDefault(word.endsWith(".") ? word.substring(0, word.length() - 1) : word, usual);
    }

    /** Whether that figure reaches it. */
    public boolean metBy(BigDecimal figure) {
        return switch (direction) {
            case AT_LEAST -> figure.compareTo(number) >= 0;
            case AT_MOST -> figure.compareTo(number) <= 0;
            case EXACTLY -> figure.compareTo(number) == 0;
            case RANGE -> figure.compareTo(number) >= 0 && upper != null && figure.compareTo(upper) <= 0;
        };
    }

    /** {@code paling sedikit 12 laporan}. */
    public String words(Ui ui) {
        return upper == null
                ? ui.text("programme.target." + direction.name(), number, unit)
                : ui.text("programme.target.RANGE", number, upper, unit);
    }

    /** As it is typed, in a form that {@link #read} reads again. */
    public String typed() {
        return switch (direction) {
            case AT_LEAST -> "≥ " + comma(number) + " " + unit;
            case AT_MOST -> "≤ " + comma(number) + " " + unit;
            case EXACTLY -> "= " + comma(number) + " " + unit;
            case RANGE -> comma(number) + "–" + (upper == null ? "" : comma(upper)) + " " + unit;
        };
    }

    private static String comma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private static BigDecimal number(String typed) {
        String plain = typed.matches("[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?") ? typed.replace(".", "") : typed;
        return new BigDecimal(plain.replace(',', '.'));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
