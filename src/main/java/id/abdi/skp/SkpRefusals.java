package id.abdi.skp;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.Kind;

/** Every "no" of this module. */
final class SkpRefusals {
    private SkpRefusals() {}

    static Refusal onlyHeads() {
        return Refusal.of(Kind.FORBIDDEN, "only-heads", "skp.refusal.only-heads");
    }

    static Refusal noPlan() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "skp.refusal.not-found");
    }
}
