package id.abdi.document;

import id.abdi.web.Formats;
import id.abdi.web.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words, days and numbers of a document: what {@code Ui} is to a page. Official forms are in Indonesian. */
public final class Print {
    private final Words words;
    private final Locale locale;

    Print(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    public String text(String key, Object... arguments) {
        return words.text(locale, key, arguments);
    }

    /** {@code 25 November 2026}, as official papers write it. */
    public String date(LocalDate day) {
        String written = formats().date(day);
        return written.substring(written.indexOf(',') + 1).strip();
    }

    /** {@code Mei 2026}. */
    public String month(YearMonth month) {
        return formats().month(month);
    }

    public String number(long number) {
        return formats().number(number);
    }

    /** A cell of a table as people write it. */
    public String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> date(day);
            case Integer number -> number(number);
            case Long number -> number(number);
            default -> value.toString();
        };
    }

    private Formats formats() {
        return words.formats(locale);
    }
}
