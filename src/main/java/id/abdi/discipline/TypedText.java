package id.abdi.discipline;

import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts as they are typed. */
final class TypedText {
    private TypedText() {}

    /** Without blanks at its ends; one that is too short or too long is added to what is wrong. */
    static String of(String field, @Nullable String typed, int shortest, int longest, List<FieldError> errors) {
        String text = typed == null ? "" : typed.strip();
        if (OneLine.outside(text, shortest, longest)) {
            errors.add(new FieldError(field, "discipline.field.length", List.of(shortest, longest)));
        }
        return text;
    }
}
