package id.abdi.transparency;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.Kind;

final class TransparencyRefusals {
    private TransparencyRefusals() {}

    static Refusal nothingSigned() {
        return refusal(Kind.NOT_FOUND, "nothing-signed");
    }

    static Refusal notInTheLog() {
        return refusal(Kind.NOT_FOUND, "not-in-the-log");
    }

    static Refusal noHash() {
        return refusal(Kind.INVALID, "no-hash");
    }

    static Refusal noReceipt() {
        return refusal(Kind.NOT_FOUND, "no-receipt");
    }

    static Refusal notSealed() {
        return refusal(Kind.UNAVAILABLE, "not-sealed");
    }

    private static Refusal refusal(Kind kind, String name) {
        return Refusal.of(kind, name, "transparency.refusal." + name);
    }
}
