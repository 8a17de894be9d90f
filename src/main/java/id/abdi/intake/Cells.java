package id.abdi.intake;

import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one row and keeps everything that is wrong with them, so that a person mends a row once. A cell that
 * cannot be read is null; {@link #sound} tells whether the row can be taken.
 */
public final class Cells {
    private static final Pattern NIP_WITHIN =
            Pattern.compile("[/|(]\\s*(?:NIP\\.?)?\\s*'?([0-9][0-9 .]*[0-9])\\s*\\)?$");
    private static final int DIGITS_KEPT_BY_SPREADSHEETS = 15;

    private final Row row;
    private final List<Reason> wrong = new ArrayList<>();

    Cells(Row row) {
        this.row = row;
        Reason broken = row.broken();
        if (broken != null) {
            wrong.add(broken);
        }
    }

    public int line() {
        return row.line();
    }

    /** The text, empty for an empty cell; a required one is then wrong. */
    public String text(Column column) {
        CellValue value = row.value(column);
        if (value != null && value.kind() == CellValue.Kind.ERROR) {
            wrong(column, Reason.of("intake.cell.formula-error", value.text()));
            return "";
        }
        if (value == null || value.empty()) {
            if (column.filled()) {
                wrong(column, Reason.of("intake.cell.missing"));
            }
            return "";
        }
        return value.text();
    }

    /** The text of at most so many letters. */
    public String text(Column column, int longest) {
        String text = text(column);
        if (text.codePointCount(0, text.length()) > longest) {
            wrong(column, Reason.of("intake.cell.long", longest));
        }
        return text;
    }

    /** The text, null for an empty cell. */
    public @Nullable String textOrNull(Column column, int longest) {
        String text = text(column, longest);
        return text.isEmpty() ? null : text;
    }

    /** A name, without a NIP behind it in the same cell ({@code Sinta Laut Contoh / 200107152024012991}). */
    public String name(Column column, int longest) {
        Matcher both = NIP_WITHIN.matcher(text(column));
        return both.find() ? text(column).substring(0, both.start()).strip() : text(column, longest);
    }

    /** A NIP as text, also behind a name. A number that a spreadsheet has rounded is wrong, never guessed. */
    public @Nullable Nip nip(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        CellValue value = row.value(column);
        boolean number = value != null && value.kind() == CellValue.Kind.NUMBER;
        if (number && text.replaceAll("[^0-9]", "").length() > DIGITS_KEPT_BY_SPREADSHEETS) {
            wrong(column, Reason.of("kernel.nip.damaged"));
            return null;
        }
        Matcher both = NIP_WITHIN.matcher(text);
        try {
            Nip nip = Nip.of(both.find() ? both.group(1) : text);
            if (!nip.nonAsn() && nip.value().endsWith("000")) {
                wrong(column, Reason.of("intake.cell.nip-rounded"));
                return null;
            }
            return nip;
        } catch (Refusal refusal) {
            wrong(column, Reason.of(refusal));
            return null;
        }
    }

    /** A day in any form that cannot be misread. */
    public @Nullable LocalDate date(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        return switch (DateWords.read(text)) {
            case DateWords.Read.Day day -> day.date();
            case DateWords.Read.Empty empty -> null;
            case DateWords.Read.Unclear unclear -> {
                wrong(column, Reason.of(unclear.key(), text));
                yield null;
            }
        };
    }

    /** One of a few words, in any case: {@code Map.of("LAKI-LAKI", "M", "L", "M")}. */
    public <T> @Nullable T choice(Column column, Map<String, T> words) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        String plain = Column.plain(text);
        Optional<T> found = words.entrySet().stream()
                .filter(word -> Column.plain(word.getKey()).equals(plain))
                .map(Map.Entry::getValue)
                .findFirst();
        if (found.isEmpty()) {
            wrong(
                    column,
                    Reason.of("intake.cell.choice", text, String.join(", ", new java.util.TreeSet<>(words.keySet()))));
        }
        return found.orElse(null);
    }

    /** Anything else that a text can be; the reader answers nothing for what it does not understand. */
    public <T> @Nullable T read(Column column, String key, Function<String, Optional<T>> reader) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> found = reader.apply(text);
        if (found.isEmpty()) {
            wrong(column, Reason.of(key, text));
        }
        return found.orElse(null);
    }

    /** The cell in upper case, as codes are compared. */
    public String code(Column column, int longest) {
        return text(column, longest).toUpperCase(Locale.ROOT);
    }

    public void wrong(Column column, Reason why) {
        Reason said = new Reason("intake.cell", List.of(column.label(), why));
        if (!wrong.contains(said)) {
            wrong.add(said);
        }
    }

    /** Whether nothing is wrong with the cells read so far. */
    public boolean sound() {
        return wrong.isEmpty();
    }

    public Rejected rejected() {
        if (wrong.isEmpty()) {
            throw new IllegalStateException("a row is rejected for a reason");
        }
        return new Rejected(row.line(), wrong);
    }
}
