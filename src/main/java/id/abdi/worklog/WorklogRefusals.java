package id.abdi.worklog;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import id.abdi.kernel.Uuid7;
import java.util.List;
import java.util.UUID;

/** Every "no" of this module. */
final class WorklogRefusals {
    private WorklogRefusals() {}

    /** Cells that cannot be stored; then none is. */
    static Refusal cells(List<FieldError> errors) {
        return Refusal.invalid("cells-invalid", "worklog.refusal.cells-invalid", errors, errors.size());
    }

    /** What another module says of one cell, said at the cell. */
    static Refusal cell(String field, Refusal cause) {
        return cells(List.of(at(field, cause)));
    }

    /** What another module says of a row, at its field. */
    static FieldError at(String field, Refusal cause) {
        return cause.errors().isEmpty()
                ? new FieldError(field, cause.key(), cause.arguments())
                : new FieldError(
                        field,
                        cause.errors().getFirst().key(),
                        cause.errors().getFirst().arguments());
    }

    static Refusal nothing(String field) {
        return field("nothing-entered", field);
    }

    /** @throws Refusal {@code not-uuid7} */
    static void requireUuid7(UUID id) {
        if (!Uuid7.is(id)) {
            throw field("not-uuid7", "id");
        }
    }

    static Refusal ownOnly() {
        return Refusal.of(Kind.FORBIDDEN, "own-only", "worklog.refusal.own-only");
    }

    static Refusal noFile() {
        return field("file-missing", "file");
    }

    static Refusal unknownLog() {
        return field("unknown-log", "file");
    }

    static Refusal tooMany(int most) {
        return field("too-many-rows", "file", most);
    }

    static Refusal damaged() {
        return field("preview-damaged", "file");
    }

    static Refusal words() {
        return field("words-long", "words", EventForm.LONGEST_WORDS);
    }

    static Refusal minutes() {
        return cells(List.of(new FieldError("minutes", "worklog.field.minutes")));
    }

    static Refusal unknownEvent() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-event", "worklog.refusal.unknown-event");
    }

    static Refusal eventDiffers() {
        return Refusal.of(Kind.CONFLICT, "event-differs", "worklog.refusal.event-differs");
    }

    static Refusal eventAnswered() {
        return Refusal.of(Kind.CONFLICT, "event-answered", "worklog.refusal.event-answered");
    }

    private static Refusal field(String type, String field, Object... arguments) {
        String key = "worklog.refusal." + type;
        return Refusal.invalid(type, key, List.of(new FieldError(field, key, List.of(arguments))), arguments);
    }
}
