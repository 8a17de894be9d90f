package id.abdi.evidence;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

final class EvidenceRefusals {
    private EvidenceRefusals() {}

    static Refusal notUuid7() {
        return field("evidence-not-uuid7", "evidence");
    }

    static Refusal link() {
        return field("evidence-link", "link");
    }

    static Refusal nothing() {
        return field("evidence-nothing", "file");
    }

    static Refusal oneAtATime() {
        return field("evidence-one-at-a-time", "link");
    }

    static Refusal uploadDigest() {
        return field("upload-digest", "Repr-Digest");
    }

    static Refusal digest() {
        return field("digest", "Repr-Digest");
    }

    static Refusal contentDigest() {
        return field("content-digest", "Content-Digest");
    }

    static Refusal contentRange() {
        return field("content-range", "Content-Range");
    }

    static Refusal idTaken() {
        return Refusal.of(Kind.CONFLICT, "evidence-id-taken", key("evidence-id-taken"));
    }

    static Refusal removed() {
        return Refusal.of(Kind.CONFLICT, "evidence-removed", key("evidence-removed"));
    }

    /** Another side of the matter added it. */
    static Refusal notYours() {
        return Refusal.of(Kind.FORBIDDEN, "not-allowed", key("not-allowed"));
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", key("not-found"));
    }

    private static Refusal field(String type, String field) {
        return Refusal.invalid(type, key(type), List.of(new FieldError(field, key(type))));
    }

    private static String key(String type) {
        return "evidence.refusal." + type;
    }
}
