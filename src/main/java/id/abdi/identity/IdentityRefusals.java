package id.abdi.identity;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

final class IdentityRefusals {
    private IdentityRefusals() {}

    /** The same words whether the number is unknown, has no password, or the password is another (SEC-12). */
    static Refusal wrongPassword() {
        return Refusal.of(Kind.INVALID, "sign-in-wrong", "identity.refusal.sign-in-wrong");
    }

    static Refusal wrongCode() {
        return Refusal.of(Kind.INVALID, "code-wrong", "identity.refusal.code-wrong");
    }

    static Refusal wrongOwnPassword(String field) {
        return own("own-password-wrong", field);
    }

    static Refusal passwordNeeded(String field) {
        return own("password-needed", field);
    }

    private static Refusal own(String type, String field) {
        String key = "identity.refusal." + type;
        return Refusal.invalid(type, key, List.of(new FieldError(field, key)));
    }

    static Refusal sessionEnded() {
        return Refusal.of(Kind.CONFLICT, "session-ended", "identity.refusal.session-ended");
    }

    /** A form without the token of our pages, or with one of a page that is too old (SEC-20). */
    static Refusal notOurForm() {
        return Refusal.of(Kind.FORBIDDEN, "not-our-form", "identity.refusal.not-our-form");
    }

    static Refusal otherSite() {
        return Refusal.of(Kind.FORBIDDEN, "other-site", "identity.refusal.other-site");
    }

    static Refusal forbidden() {
        return Refusal.of(Kind.FORBIDDEN, "forbidden", "web.refusal.forbidden");
    }

    /** Not to be told from an address that does not exist. */
    static Refusal unknownAddress() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "web.refusal.not-found");
    }

    static Refusal unknownPerson() {
        return Refusal.invalid(
                "person-unknown",
                "identity.refusal.person-unknown",
                List.of(new FieldError("nip", "identity.refusal.person-unknown")));
    }

    static Refusal ownDuty() {
        return Refusal.of(Kind.FORBIDDEN, "own-duty", "identity.refusal.own-duty");
    }

    static Refusal secondPerson() {
        return Refusal.of(Kind.FORBIDDEN, "second-person", "identity.refusal.second-person");
    }

    static Refusal enoughHolders() {
        return Refusal.of(Kind.CONFLICT, "enough-holders", "identity.refusal.enough-holders");
    }

    static Refusal dutyAsItWas() {
        return Refusal.of(Kind.CONFLICT, "duty-as-it-was", "identity.refusal.duty-as-it-was");
    }

    static Refusal askedAlready() {
        return Refusal.of(Kind.CONFLICT, "asked-already", "identity.refusal.asked-already");
    }

    static Refusal requestGone() {
        return Refusal.of(Kind.CONFLICT, "request-gone", "identity.refusal.request-gone");
    }

    static Refusal nobodyNeedsCode() {
        return Refusal.of(Kind.CONFLICT, "nobody-needs-code", "identity.refusal.nobody-needs-code");
    }

    static Refusal onlyInDemo() {
        return Refusal.of(Kind.FORBIDDEN, "only-in-demo", "identity.refusal.only-in-demo");
    }

    static Refusal unknownPersonOnMachine() {
        return Refusal.of(Kind.NOT_FOUND, "person-unknown", "identity.refusal.person-unknown");
    }
}
