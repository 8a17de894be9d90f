package id.abdi.innovation;

import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Uuid7;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An idea as somebody sends it, unchecked.
 *
 * @param id under which it is kept; a new one where the sender made none
 * @param title may be left out
 * @param shared whether everybody sees it at once; a draft otherwise
 */
record IdeaInput(
        @Nullable UUID id,
        @Nullable String title,
        @Nullable String problem,
        @Nullable String attempt,
        @Nullable String gain,
        @Nullable Boolean shared) {
    static final int SHORTEST = 10;
    static final int LONGEST = 1500;
    static final int LONGEST_TITLE = 120;
    private static final int SHORTEST_TITLE = 3;

    /** @throws id.abdi.kernel.Refusal {@code innovation-invalid} */
    Idea checked() {
        List<FieldError> errors = new ArrayList<>();
        if (id != null && !Uuid7.is(id)) {
            errors.add(new FieldError("id", "innovation.field.uuid7"));
        }
        String wrong = field("problem", problem, SHORTEST, errors);
        String tried = field("attempt", attempt, SHORTEST, errors);
        String gains = field("gain", gain, SHORTEST_TITLE, errors);
        String name = OneLine.composed(title);
        if (name.isEmpty()) {
            name = beginning(tried);
        } else if (OneLine.outside(name, SHORTEST_TITLE, LONGEST_TITLE)) {
            errors.add(new FieldError("title", "innovation.field.length", List.of(SHORTEST_TITLE, LONGEST_TITLE)));
        }
        if (!errors.isEmpty()) {
            throw InnovationRefusals.invalid(errors);
        }
        return new Idea(name, wrong, tried, gains);
    }

    private static String field(String name, @Nullable String typed, int shortest, List<FieldError> errors) {
        String text = OneLine.composed(typed);
        if (OneLine.outside(text, shortest, LONGEST)) {
            errors.add(new FieldError(name, "innovation.field.length", List.of(shortest, LONGEST)));
        }
        return text;
    }

    /** Whole words, as many as a title holds, without the sign that ends a sentence. */
    private static String beginning(String sentence) {
        String bare = sentence.replaceAll("[.!;,\\s]+$", "");
        String text = bare.length() < SHORTEST_TITLE ? sentence : bare;
        if (text.length() <= LONGEST_TITLE) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_TITLE - 1);
        return text.substring(0, end < SHORTEST ? LONGEST_TITLE - 1 : end) + "…";
    }
}
