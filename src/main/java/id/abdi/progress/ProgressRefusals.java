package id.abdi.progress;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class ProgressRefusals {
    private ProgressRefusals() {}

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", key("not-found"));
    }

    static Refusal running() {
        return Refusal.of(Kind.CONFLICT, "part-running", key("part-running"));
    }

    static Refusal stale() {
        return Refusal.of(Kind.STALE, "stale-version", key("stale-version"));
    }

    static Refusal versionTag() {
        return field("version-tag", "If-Match");
    }

    static Refusal value() {
        return field("realisation-value", "value");
    }

    static Refusal noValue() {
        String words = key("realisation-described");
        return Refusal.invalid("realisation-value", words, List.of(new FieldError("value", words)));
    }

    /** @param proposed as it is now, in words */
    static Refusal reason(String proposed) {
        return Refusal.invalid(
                "realisation-reason",
                key("realisation-reason"),
                List.of(new FieldError("words", key("realisation-reason"), List.of(proposed))),
                proposed);
    }

    static Refusal words() {
        return field("realisation-words", "words");
    }

    static Refusal link() {
        return field("realisation-link", "link");
    }

    static Refusal notUuid7() {
        return field("not-uuid7", "obstacle");
    }

    /** What is wrong with that field of an obstacle. */
    static FieldError error(String field) {
        return new FieldError(field, "progress.obstacle.error." + field);
    }

    static Refusal obstacle(List<FieldError> errors) {
        return Refusal.invalid("obstacle-invalid", key("obstacle-invalid"), errors);
    }

    static Refusal onlyHeads() {
        return Refusal.of(Kind.FORBIDDEN, "only-heads", key("only-heads"));
    }

    private static Refusal field(String type, String field) {
        return Refusal.invalid(type, key(type), List.of(new FieldError(field, key(type))));
    }

    private static String key(String type) {
        return "progress.refusal." + type;
    }
}
