package id.abdi.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plain form that was refused and comes back to its page, with the notice and all that was typed (UX-5, UX-6). */
record Returned(String action, Map<String, List<String>> values, NoticeView notice) {
    static final String ATTRIBUTE = "id.abdi.web.Returned";

    @Nullable
    String typed(String form, String name) {
        List<String> typed = values.get(name);
        return typed == null || typed.isEmpty() || !concerns(form) ? null : typed.getFirst();
    }

    Optional<String> error(String form, String name) {
        return notice.fields().stream()
                .filter(field -> field.name().equals(name) && concerns(form))
                .map(NoticeView.Field::message)
                .findFirst();
    }

    /** Whether it came from that form; a page with a single form need not say which. */
    private boolean concerns(String form) {
        return form.isEmpty() || form.equals(action);
    }
}
