package id.abdi.web;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.Kind;

final class WebRefusals {
    private WebRefusals() {}

    static Refusal unknownAddress() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "web.refusal.not-found");
    }
}
