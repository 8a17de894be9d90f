package id.abdi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plain form that was refused and comes back to its page, with the notice and all that was typed (UX-5, UX-6). */
record Returned(String action, Map<String, List<String>> values, NoticeView notice) {
    static final String ATTRIBUTE = "id.abdi.web.Returned";

    /** Keeps what was typed, but for secrets. */
    static Returned of(HttpServletRequest request, NoticeView notice) {
        Map<String, List<String>> values = new HashMap<>();
        request.getParameterMap().forEach((name, typed) -> {
            if (!name.startsWith("_") && !name.toLowerCase(Locale.ROOT).contains("password")) {
                values.put(name, List.of(typed));
            }
        });
        return new Returned(request.getRequestURI(), values, notice);
    }

    @Nullable
    String typed(String form, String name) {
        List<String> typed = values.get(name);
        return typed == null || typed.isEmpty() || !concerns(form) ? null : typed.getFirst();
    }

    /** Whether that box was ticked; empty where the form is another one. */
    Optional<Boolean> chosen(String form, String name, String value) {
        return form.isEmpty() || !form.equals(action)
                ? Optional.empty()
                : Optional.of(values.getOrDefault(name, List.of()).contains(value));
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

    /** A refused form's request, asked again as the GET of its page: without its body and its fields. */
    static final class PageRequest extends HttpServletRequestWrapper {
        PageRequest(HttpServletRequest form) {
            super(form);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public int getContentLength() {
            return 0;
        }

        @Override
        public long getContentLengthLong() {
            return 0;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }
}
