package id.abdi.worklog;

import id.abdi.kernel.TypedNumber;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people type them. */
final class Typed {
    private Typed() {}

    /** {@code 1,5}, {@code 1.500} and {@code 1.5}; empty where it is no number above zero. */
    static Optional<BigDecimal> quantity(String typed) {
        return TypedNumber.read(typed, 9, 2).filter(number -> number.signum() > 0);
    }

    static Optional<Integer> minutes(String typed) {
        String text = typed.strip();
        return text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
