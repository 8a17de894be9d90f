package id.abdi.notice;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class NoticeRefusals {
    private NoticeRefusals() {}

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-notice", "notice.refusal.unknown");
    }

    static Refusal choose() {
        return Refusal.invalid(
                "mail-choice", "notice.refusal.choose", List.of(new FieldError("choice", "notice.error.choice")));
    }
}
