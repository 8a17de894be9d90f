package id.abdi.rulebook;

import id.abdi.web.Option;
import id.abdi.web.TableView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule: what holds, what was set when by whom, and the form to set it for who may.
 *
 * @param form null for who may only read
 */
record RulePage(
        String title, Now now, TableView history, @Nullable Form form) {
    /** What holds today for the whole government. */
    record Now(String value, String sentence, String source, String since, boolean confirmed) {}

    /** @param address where the form is sent for a look at what it would change */
    record Form(String address, ValueField value, List<Option> units, String today, int known) {}

    /** How the form asks for the value: the type of an input, or the options of a choice. */
    record ValueField(
            String type,
            String hint,
            @Nullable String least,
            @Nullable String most,
            @Nullable Integer longest,
            List<Option> options) {}
}
