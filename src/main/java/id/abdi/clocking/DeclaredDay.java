package id.abdi.clocking;

import id.abdi.intake.RowOutcome;
import id.abdi.kernel.Nip;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What another system says of a person's day. Somebody reckoned it, so it is never a raw punch.
 *
 * @param line where it stands in the file
 * @param code the other system's word for the day, such as {@code HN} or {@code TM1}; empty where it has none
 * @param arrived local time; null where nothing is said
 */
record DeclaredDay(
        int line,
        Nip nip,
        LocalDate day,
        String code,
        @Nullable LocalTime arrived,
        @Nullable LocalTime left) {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})(?:[:.][0-9]{2})?");

    /** Who says so. */
    enum Source {
        /** A report sheet of attendance software (file-formats 6). */
        SHEET,
        /** The recap of the national system (N-3). */
        NATIONAL
    }

    /**
     * What a file of declared days says.
     *
     * @param settled what became of the other rows already: not readable, a sum, or somebody without a NIP
     */
    record Read(List<DeclaredDay> days, List<RowOutcome> settled) {
        Read {
            days = List.copyOf(days);
            settled = List.copyOf(settled);
        }
    }

    /** {@code 07:21}, {@code 07.21}, {@code 7:21:05}; empty for anything else. */
    static Optional<LocalTime> time(String text) {
        Matcher parts = TIME.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(parts.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** Whether it says the same of the day, wherever it stands. */
    boolean same(DeclaredDay other) {
        return code.equals(other.code) && Objects.equals(arrived, other.arrived) && Objects.equals(left, other.left);
    }
}
