package id.abdi.lineflag;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class FlagRefusals {
    private FlagRefusals() {}

    static Refusal notYourSubordinate() {
        return Refusal.of(Kind.FORBIDDEN, "not-on-board", "lineflag.refusal.not-on-board");
    }

    static Refusal onlyHeads() {
        return Refusal.of(Kind.FORBIDDEN, "only-heads", "lineflag.refusal.only-heads");
    }

    static Refusal flagWords() {
        return Refusal.invalid(
                "flag-words", "lineflag.refusal.flag-words", List.of(new FieldError("words", "lineflag.error.words")));
    }

    static Refusal flagSettled() {
        return Refusal.of(Kind.CONFLICT, "flag-settled", "lineflag.refusal.flag-settled");
    }

    static Refusal unknownFlag() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-flag", "lineflag.refusal.unknown-flag");
    }

    static Refusal onlyPersonnel() {
        return Refusal.of(Kind.FORBIDDEN, "only-personnel", "lineflag.refusal.only-personnel");
    }
}
