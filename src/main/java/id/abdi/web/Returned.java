package id.abdi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** A refused form's request, asked again as the GET of its page: with the words of its address, without its body and its fields. */
    static final class PageRequest extends HttpServletRequestWrapper {
        private final Map<String, String[]> words;

        /** @param page the address of the page, with what stands behind its question mark */
        PageRequest(HttpServletRequest form, String page) {
            super(form);
            this.words = words(page);
        }

        private static Map<String, String[]> words(String page) {
            Map<String, List<String>> words = new LinkedHashMap<>();
            String query = page.contains("?") ? page.substring(page.indexOf('?') + 1) : "";
            for (String word : query.split("&", -1)) {
                String[] parts = word.split("=", 2);
                words.computeIfAbsent(decoded(parts[0]), none -> new ArrayList<>())
                        .add(parts.length == 2 ? decoded(parts[1]) : "");
            }
            words.remove("");
            Map<String, String[]> parameters = new LinkedHashMap<>();
            words.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
            return parameters;
        }

        /** What is not encoded as a browser does it stays as it is. */
        private static String decoded(String text) {
            try {
                return URLDecoder.decode(text, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException raw) {
                return text;
            }
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
            String[] values = words.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return words.get(name);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(words.keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(words);
        }
    }
}
