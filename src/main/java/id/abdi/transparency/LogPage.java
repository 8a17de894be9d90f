package id.abdi.transparency;

import id.abdi.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The log for people: how it stands, and what became of a receipt that was asked for.
 *
 * @param asked the hash that was asked for
 * @param receipt where the visitor downloads that receipt; null where it is not the visitor's
 */
record LogPage(
        List<Fact> facts,
        String asked,
        @Nullable Answer answer,
        @Nullable String receipt) {
    record Fact(String name, String value) {}

    record Answer(Tone tone, String text) {}

    LogPage {
        facts = List.copyOf(facts);
    }
}
