package id.abdi.rulebook;

import java.util.regex.Pattern;

/**
 * A number, hour or word of law or local policy, declared by the module that applies it. Its words are messages of that
 * module: {@code <code>.title} and {@code <code>.sentence}, the latter with the value as <code>{0}</code>.
 *
 * @param code the module and the rule: {@code activity.closing-hour}
 * @param initial what holds until the government sets something else
 * @param source the law or decision behind the initial value
 * @param confirmed whether the source was read in its own text; else pages say that the value is not confirmed
 */
public record Rule<T>(String code, RuleType<T> type, T initial, String source, boolean confirmed) {
    private static final Pattern CODE = Pattern.compile("[a-z]+\\.[a-z0-9-]+");

    public Rule {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalStateException("a rule is called module.what-it-is, not " + code);
        }
        if (source.isBlank()) {
            throw new IllegalStateException("a rule names its source: " + code);
        }
        if (!type.allows(initial)) {
            throw new IllegalStateException("the initial value is out of range: " + code);
        }
    }

    /** The module that declares and applies it. */
    public String module() {
        return code.substring(0, code.indexOf('.'));
    }
}
