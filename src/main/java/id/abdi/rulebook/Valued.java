package id.abdi.rulebook;

import id.abdi.kernel.UnitId;
import id.abdi.web.Ui;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is in force: its value and where that comes from.
 *
 * @param since the day from which it holds, null for the initial value
 * @param unit the unit for which it was set, null for the whole government
 * @param confirmed false where nobody has confirmed the source yet; show it
 */
public record Valued<T>(
        Rule<T> rule,
        T value,
        @Nullable LocalDate since,
        @Nullable UnitId unit,
        String source,
        boolean confirmed) {

    /** The value as people write it: {@code 10.00}, {@code 5 hari}. */
    public String words(Ui ui) {
        return rule.type().words(value, ui);
    }

    /** The plain sentence that stands beside a result (regulations part 11). */
    public String sentence(Ui ui) {
        return ui.text(rule.code() + ".sentence", words(ui));
    }

    /** The sentence with its source, and that the source is not confirmed where nobody has confirmed it. */
    public String told(Ui ui) {
        return ui.text(confirmed ? "rulebook.told" : "rulebook.told.unconfirmed", sentence(ui), source);
    }
}
