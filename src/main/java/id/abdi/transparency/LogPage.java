package id.abdi.transparency;

import id.abdi.document.CheckCode.Check;
import id.abdi.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The log for people: how it stands, and what became of a receipt that was asked for.
 *
 * @param asked the hash that was asked for
 * @param receipt where the visitor downloads that receipt; null where it is not the visitor's
 * @param check the code that leads here from paper; null where the hash is not in the log, or the visitor came by it
 */
record LogPage(
        List<Fact> facts,
        String asked,
        @Nullable Answer answer,
        @Nullable String receipt,
        @Nullable Check check) {
    record Fact(String name, String value) {}

    record Answer(Tone tone, String text) {}

    LogPage {
        facts = List.copyOf(facts);
    }
}
