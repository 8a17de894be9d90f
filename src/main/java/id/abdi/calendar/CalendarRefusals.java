package id.abdi.calendar;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

final class CalendarRefusals {
    private CalendarRefusals() {}

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("calendar-invalid", "calendar.refusal.calendar-invalid", errors, errors.size());
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "calendar.refusal.not-found");
    }

    static Refusal onlyPersonnel() {
        return Refusal.of(Kind.FORBIDDEN, "calendar-forbidden", "calendar.refusal.calendar-forbidden");
    }

    static Refusal changedMeanwhile() {
        return Refusal.of(Kind.STALE, "calendar-stale", "calendar.refusal.calendar-stale");
    }

    static Refusal patternExists(String name) {
        return Refusal.invalid(
                "calendar-pattern-exists",
                "calendar.refusal.calendar-pattern-exists",
                List.of(new FieldError("name", "calendar.field.pattern-exists")),
                name);
    }
}
