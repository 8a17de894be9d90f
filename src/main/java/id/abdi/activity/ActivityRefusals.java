package id.abdi.activity;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class ActivityRefusals {
    private ActivityRefusals() {}

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("activity-invalid", "activity.refusal.activity-invalid", errors, errors.size());
    }

    static Refusal notUuid7() {
        return field("not-uuid7", "id");
    }

    static Refusal future() {
        return field("day-not-begun", "date");
    }

    static Refusal beforeEntry() {
        return field("before-entry", "date");
    }

    static Refusal otherDate(LocalDate stored) {
        return field("other-date", "date", stored);
    }

    static Refusal dayFull(int otherMinutes) {
        return field(
                "day-full", "minutes", ActivityInput.DAY, otherMinutes, Math.max(0, ActivityInput.DAY - otherMinutes));
    }

    static Refusal unknownResult() {
        return field("unknown-plan-result", "planResultId");
    }

    static Refusal unknownStandard() {
        return field("unknown-standard", "standardCode");
    }

    static Refusal notClaimable(String name) {
        return field("standard-not-claimable", "standardCode", name);
    }

    static Refusal otherUnit(String unit) {
        return field("other-unit", "unitOfOutput", unit);
    }

    static Refusal tooLong(int minutes) {
        return field("too-long", "quantity", minutes, ActivityInput.DAY);
    }

    static Refusal range(int mostDays) {
        return field("range", "to", mostDays);
    }

    static Refusal versionTag() {
        return field("version-tag", "If-Match");
    }

    static Refusal closed(@Nullable ActivityVersion stored) {
        return state(Refusal.of(Kind.CONFLICT, "day-closed", key("day-closed")), stored);
    }

    static Refusal removed(ActivityVersion stored) {
        return state(Refusal.of(Kind.CONFLICT, "activity-removed", key("activity-removed")), stored);
    }

    static Refusal idTaken() {
        return Refusal.of(Kind.CONFLICT, "id-taken", key("id-taken"));
    }

    static Refusal stale(@Nullable ActivityVersion stored) {
        return state(Refusal.of(Kind.STALE, "stale-version", key("stale-version")), stored);
    }

    static Refusal nothingToConfirm() {
        return Refusal.of(Kind.CONFLICT, "nothing-to-confirm", key("nothing-to-confirm"));
    }

    static Refusal ownerOnly() {
        return Refusal.of(Kind.FORBIDDEN, "owner-only", key("owner-only"));
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", key("not-found"));
    }

    private static Refusal field(String type, String field, Object... arguments) {
        return Refusal.invalid(
                type, key(type), List.of(new FieldError(field, key(type), List.of(arguments))), arguments);
    }

    private static Refusal state(Refusal refusal, @Nullable ActivityVersion stored) {
        return stored == null ? refusal : refusal.with(Map.of("stored", ActivityAnswer.of(stored)));
    }

    private static String key(String type) {
        return "activity.refusal." + type;
    }
}
