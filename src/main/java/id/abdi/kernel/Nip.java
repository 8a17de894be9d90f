package id.abdi.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of a civil servant (<em>Nomor Induk Pegawai</em>): 18 digits, which begin with the date of birth. People
 * without one (the Regent, contract staff) carry {@code 9} and 17 digits given by the personnel agency. Contains the
 * date of birth, so it never stands in a log.
 */
public record Nip(String value) {
    public Nip {
        if (!value.matches("[0-9]{18}")) {
            throw new IllegalStateException("a NIP has 18 digits");
        }
    }

    /**
     * Reads a NIP as people type it: with blanks, dots or dashes between the parts, or with a spreadsheet's leading
     * apostrophe.
     *
     * @throws Refusal {@code nip-damaged} for a spreadsheet's rounded number (1,99E+17), {@code nip-invalid} for
     *     anything else that is not 18 digits
     */
    public static Nip of(String typed) {
        String text = typed.strip();
        if (text.matches("'?[0-9]+([.,][0-9]+)?[eE]\\+?[0-9]+")) {
            throw KernelRefusals.nipDamaged();
        }
        String digits = text.replaceAll("^'", "").replaceAll("[\\s\\u00a0.-]", "");
        if (!digits.matches("[0-9]{18}")) {
            throw KernelRefusals.nipInvalid(digits.length());
        }
        return new Nip(digits);
    }

    /** The same where a NIP is only one of the things that may be typed: empty for anything that is none, and for null. */
    public static Optional<Nip> read(@Nullable String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s\\u00a0.'-]", "");
        return digits.matches("[0-9]{18}") ? Optional.of(new Nip(digits)) : Optional.empty();
    }

    /** Whether it is a number given to somebody without a NIP. */
    public boolean nonAsn() {
        return value.startsWith("9");
    }

    /** The date of birth in the first eight digits, where they form one. */
    public Optional<LocalDate> birthDate() {
        if (nonAsn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(value.substring(0, 4)),
                    Integer.parseInt(value.substring(4, 6)),
                    Integer.parseInt(value.substring(6, 8))));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** As lists show it, without the date of birth: {@code ••••••••••••••2991}. */
    public String masked() {
        return "••••" + value.substring(14);
    }

    /** In the groups of the official form: {@code 20010715 202401 2 991}. */
    public String spaced() {
        return value.substring(0, 8) + " " + value.substring(8, 14) + " " + value.charAt(14) + " "
                + value.substring(15);
    }

    /** Without digits: the number holds a date of birth and must not slip into a log by a careless line. */
    @Override
    public String toString() {
        return "Nip";
    }
}
