package id.abdi.ledger;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The one way to write a statement as bytes (LOG-7): JSON by RFC 8785 without fractions, that is names sorted by UTF-16
 * units, no blanks, only the escapes that JSON needs; instants in UTC with six decimals, dates and times by ISO 8601.
 * The form has a number; a statement of form 1 is written like this for ever. Specified in {@code docs/ledger.md}.
 */
final class Canonical {
    static final int FORM = 1;

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final StringBuilder json = new StringBuilder(256);

    private Canonical() {}

    static byte[] bytes(Entry entry, Instant recordedAt) {
        Canonical canonical = new Canonical();
        canonical.json.append("{\"facts\":");
        canonical.object(entry.facts());
        canonical.json.append(",\"form\":").append(FORM).append(",\"kind\":");
        canonical.text(entry.kind());
        canonical.json.append(",\"recordedAt\":");
        canonical.value(recordedAt);
        canonical.json.append('}');
        return canonical.json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void object(Map<String, Object> sorted) {
        json.append('{');
        String comma = "";
        for (Map.Entry<String, Object> fact : sorted.entrySet()) {
            json.append(comma);
            text(fact.getKey());
            json.append(':');
            value(fact.getValue());
            comma = ",";
        }
        json.append('}');
    }

    private void value(Object value) {
        switch (value) {
            case String text -> text(text);
            case Boolean truth -> json.append(truth);
            case Integer number -> json.append(number);
            case Long number -> json.append(number);
            case Enum<?> constant -> text(constant.name());
            case UUID id -> text(id.toString());
            case EmployeeId id -> text(id.toString());
            case UnitId id -> text(id.toString());
            case LocalDate date -> text(date.toString());
            case LocalTime time -> text(time.toString());
            case Instant instant -> text(INSTANT.format(instant.truncatedTo(ChronoUnit.MICROS)));
            case List<?> list -> list(list);
            default ->
                throw new IllegalStateException(
                        "cannot be stated: a " + value.getClass().getName());
        }
    }

    private void list(List<?> list) {
        json.append('[');
        String comma = "";
        for (Object item : list) {
            json.append(comma);
            value(item);
            comma = ",";
        }
        json.append(']');
    }

    private void text(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        json.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> {
                if (c < 0x20) {
                    json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                } else {
                    json.append(c);
                }
            }
        }
    }
}
