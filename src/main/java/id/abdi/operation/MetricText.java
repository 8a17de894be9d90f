package id.abdi.operation;

import java.util.Locale;

/** Numbers in the text form that Prometheus reads (version 0.0.4). */
final class MetricText {
    private final StringBuilder text = new StringBuilder();

    /** Begins a family; its samples follow. */
    MetricText family(String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        return this;
    }

    MetricText sample(String name, String labels, Number value) {
        String number =
                value instanceof Double fraction ? String.format(Locale.ROOT, "%.6f", fraction) : value.toString();
        text.append(name);
        if (!labels.isEmpty()) {
            text.append('{').append(labels).append('}');
        }
        text.append(' ').append(number).append('\n');
        return this;
    }

    /** A family of one number. */
    MetricText gauge(String name, String help, Number value) {
        return family(name, "gauge", help).sample(name, "", value);
    }

    static String label(String name, String value) {
        return name + "=\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
