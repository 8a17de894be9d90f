package id.abdi.rulebook;

import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/** What values a rule may take, how they are stored, read and said. */
public sealed interface RuleType<T> {
    /** An hour of the day, local time. */
    static RuleType<LocalTime> time() {
        return new Hour();
    }

    /** Yes or no. */
    static RuleType<Boolean> truth() {
        return new Truth();
    }

    /** A whole number without a measure. */
    static RuleType<Integer> integer(int least, int most) {
        return new Whole(least, most, Measure.NUMBER);
    }

    /** So many minutes. */
    static RuleType<Integer> minutes(int least, int most) {
        return new Whole(least, most, Measure.MINUTES);
    }

    /** So many days; the rule's sentence says which kind of days. */
    static RuleType<Integer> days(int least, int most) {
        return new Whole(least, most, Measure.DAYS);
    }

    /** A number with decimals, written with a comma. */
    static RuleType<BigDecimal> decimal(String least, String most) {
        return new Fraction(new BigDecimal(least), new BigDecimal(most));
    }

    /** A few words. */
    static RuleType<String> text(int longest) {
        return new Text(longest);
    }

    /** One of a closed set; the words are messages {@code <key>.<NAME>}. */
    static <E extends Enum<E>> RuleType<E> choice(Class<E> choices, String key) {
        return new Choice<>(choices, key);
    }

    /** Whether the value is in the rule's range. */
    boolean allows(T value);

    /** The value that was stored or typed, empty where it is none or out of range. */
    Optional<T> read(String text);

    /** The value as it is stored. */
    default String write(T value) {
        return value.toString();
    }

    /** The value as people write it. */
    String words(T value, Ui ui);

    /** What a whole number counts. */
    enum Measure {
        NUMBER,
        MINUTES,
        DAYS
    }

    /** A whole number. */
    record Whole(int least, int most, Measure measure) implements RuleType<Integer> {
        @Override
        public boolean allows(Integer value) {
            return least <= value && value <= most;
        }

        @Override
        public Optional<Integer> read(String text) {
            try {
                return Optional.of(Integer.valueOf(text.strip())).filter(this::allows);
            } catch (NumberFormatException none) {
                return Optional.empty();
            }
        }

        @Override
        public String words(Integer value, Ui ui) {
            return ui.text("rulebook.measure." + measure.name(), value);
        }
    }

    /** A number with decimals. */
    record Fraction(BigDecimal least, BigDecimal most) implements RuleType<BigDecimal> {
        @Override
        public boolean allows(BigDecimal value) {
            return least.compareTo(value) <= 0 && value.compareTo(most) <= 0;
        }

        @Override
        public Optional<BigDecimal> read(String text) {
            try {
                return Optional.of(new BigDecimal(text.strip().replace(',', '.')))
                        .filter(this::allows);
            } catch (NumberFormatException none) {
                return Optional.empty();
            }
        }

        @Override
        public String write(BigDecimal value) {
            return value.toPlainString();
        }

        @Override
        public String words(BigDecimal value, Ui ui) {
            return ui.text("rulebook.measure.NUMBER", value);
        }
    }

    /** An hour of the day. */
    record Hour() implements RuleType<LocalTime> {
        @Override
        public boolean allows(LocalTime value) {
            return true;
        }

        @Override
        public Optional<LocalTime> read(String text) {
            try {
                return Optional.of(LocalTime.parse(text.strip().replace('.', ':')));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }

        @Override
        public String words(LocalTime value, Ui ui) {
            return ui.time(value);
        }
    }

    /** A few words. */
    record Text(int longest) implements RuleType<String> {
        @Override
        public boolean allows(String value) {
            return !value.isBlank() && value.length() <= longest;
        }

        @Override
        public Optional<String> read(String text) {
            return Optional.of(text.strip()).filter(this::allows);
        }

        @Override
        public String words(String value, Ui ui) {
            return value;
        }
    }

    /** Yes or no. */
    record Truth() implements RuleType<Boolean> {
        @Override
        public boolean allows(Boolean value) {
            return true;
        }

        @Override
        public Optional<Boolean> read(String text) {
            return switch (text.strip()) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            };
        }

        @Override
        public String words(Boolean value, Ui ui) {
            return ui.text(value ? "rulebook.yes" : "rulebook.no");
        }
    }

    /** One of a closed set. */
    record Choice<E extends Enum<E>>(Class<E> choices, String key) implements RuleType<E> {
        @Override
        public boolean allows(E value) {
            return true;
        }

        @Override
        public Optional<E> read(String text) {
            return Arrays.stream(choices.getEnumConstants())
                    .filter(choice -> choice.name().equals(text.strip()))
                    .findFirst();
        }

        @Override
        public String write(E value) {
            return value.name();
        }

        @Override
        public String words(E value, Ui ui) {
            return ui.text(key + "." + value.name());
        }
    }
}
