package id.abdi.api;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;
import java.util.Map;

final class ApiRefusals {
    private ApiRefusals() {}

    static Refusal limit(int most) {
        return Refusal.invalid(
                "page-limit",
                "api.refusal.page-limit",
                List.of(new FieldError("limit", "api.refusal.page-limit", List.of(most))),
                most);
    }

    static Refusal cursor() {
        return Refusal.invalid(
                "page-cursor", "api.refusal.page-cursor", List.of(new FieldError("after", "api.refusal.page-cursor")));
    }

    static Refusal tooLarge(long most) {
        return Refusal.of(Kind.TOO_LARGE, "too-large", "api.refusal.too-large", most / 1000);
    }

    static Refusal full() {
        return Refusal.of(Kind.FULL, "full", "api.refusal.full");
    }

    /** @param seconds after which it may be tried again */
    static Refusal tooMany(long seconds) {
        return Refusal.of(Kind.LIMITED, "limited", "api.refusal.limited", seconds)
                .with(Map.of("retryAfter", seconds));
    }
}
