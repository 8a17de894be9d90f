package id.abdi.coaching;

import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words as somebody typed them. */
final class Typed {
    private Typed() {}

    /** In paragraphs as they were typed; too short or too long is an error of that field. */
    static String text(String field, @Nullable String typed, int shortest, int longest, List<FieldError> errors) {
        String text = optional(typed);
        if (text == null || OneLine.outside(text, shortest, longest)) {
            errors.add(new FieldError(field, "coaching.field.length", List.of(shortest, longest)));
            return "";
        }
        return text;
    }

    /** Null where there is nothing; too long is an error of that field. */
    static @Nullable String optional(String field, @Nullable String typed, int longest, List<FieldError> errors) {
        String text = optional(typed);
        if (text != null && OneLine.outside(text, 1, longest)) {
            errors.add(new FieldError(field, "coaching.field.length", List.of(1, longest)));
        }
        return text;
    }

    private static @Nullable String optional(@Nullable String typed) {
        String text = typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                        .strip();
        return text.isEmpty() ? null : text;
    }
}
