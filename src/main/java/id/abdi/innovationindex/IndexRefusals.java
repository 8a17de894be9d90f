package id.abdi.innovationindex;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class IndexRefusals {
    private IndexRefusals() {}

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "innovationindex.refusal.not-found");
    }

    static Refusal notAllowed() {
        return Refusal.of(Kind.FORBIDDEN, "not-allowed", "innovationindex.refusal.not-allowed");
    }

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("index-invalid", "innovationindex.refusal.index-invalid", errors);
    }

    static Refusal year() {
        return invalid(List.of(new FieldError("year", "innovationindex.field.year")));
    }

    /** @param line the first line that is wrong, 0 where there is none at all */
    static Refusal rows(int line, int wrong) {
        return invalid(List.of(new FieldError("file", "innovationindex.field.rows", List.of(line, wrong))));
    }
}
