package id.abdi.bulkexport;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class BulkExportRefusals {
    private BulkExportRefusals() {}

    static Refusal reason() {
        FieldError where = new FieldError(
                "reason",
                "bulkexport.refusal.reason-field",
                List.of(AskSecondPerson.SHORTEST, AskSecondPerson.LONGEST));
        return Refusal.invalid("export-reason", "bulkexport.refusal.reason", List.of(where));
    }

    static Refusal words() {
        FieldError where = new FieldError("words", "bulkexport.refusal.words-field", List.of(AskSecondPerson.LONGEST));
        return Refusal.invalid("refusal-words", "bulkexport.refusal.words", List.of(where));
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "bulkexport.refusal.not-found");
    }

    static Refusal notYours() {
        return Refusal.of(Kind.FORBIDDEN, "not-allowed", "bulkexport.refusal.not-allowed");
    }

    static Refusal secondPerson() {
        return Refusal.of(Kind.FORBIDDEN, "second-person", "bulkexport.refusal.second-person");
    }

    static Refusal askedAlready() {
        return Refusal.of(Kind.CONFLICT, "asked-already", "bulkexport.refusal.asked-already");
    }

    static Refusal over() {
        return Refusal.of(Kind.CONFLICT, "request-over", "bulkexport.refusal.over");
    }

    static Refusal nobody() {
        return Refusal.of(Kind.CONFLICT, "no-second-person", "bulkexport.refusal.nobody");
    }
}
