package id.abdi.calendar;

import id.abdi.calendar.HolidayTable.Place;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.UnitId;
import id.abdi.rulebook.UnitCodes.NamedUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may be recorded as a holiday, and which versions it becomes (W-7: corrections during the year). */
final class HolidayRules {
    static final int SHORTEST_WORDS = 3;
    static final int LONGEST_DESCRIPTION = 200;
    static final int LONGEST_SOURCE = 300;
    private static final int YEARS_AROUND = 20;

    /** What is to be recorded of a day: a holiday, or that there is none. */
    record Draft(Holiday holiday, boolean withdrawn, String source) {}

    private HolidayRules() {}

    /** @param unit the unit of the typed code, empty where there is none of that code */
    static Draft draft(HolidayForm form, Optional<NamedUnit> unit, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate day = form.day();
        HolidayKind kind = form.kind();
        if (day == null || !plausible(day, today)) {
            errors.add(new FieldError("day", "calendar.field.date"));
        }
        if (kind == null) {
            errors.add(new FieldError("kind", "calendar.field.choice"));
        }
        if (!form.unit().isEmpty() && unit.isEmpty()) {
            errors.add(new FieldError("unit", "calendar.field.unit-unknown"));
        }
        length("description", form.description(), LONGEST_DESCRIPTION).ifPresent(errors::add);
        length("source", form.source(), LONGEST_SOURCE).ifPresent(errors::add);
        if (day == null || kind == null || !errors.isEmpty()) {
            throw CalendarRefusals.invalid(errors);
        }
        UnitId forUnit = unit.map(NamedUnit::id).orElse(null);
        return new Draft(new Holiday(day, kind, form.description(), forUnit), false, form.source());
    }

    /** The law or decision by which a holiday is withdrawn. */
    static String source(String typed) {
        length("source", typed, LONGEST_SOURCE).ifPresent(error -> {
            throw CalendarRefusals.invalid(List.of(error));
        });
        return typed;
    }

    static boolean plausible(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusYears(YEARS_AROUND)) && !day.isAfter(today.plusYears(YEARS_AROUND));
    }

    static Optional<FieldError> length(String field, String typed, int longest) {
        return typed.length() < SHORTEST_WORDS || typed.length() > longest
                ? Optional.of(new FieldError(field, "calendar.field.length", List.of(SHORTEST_WORDS, longest)))
                : Optional.empty();
    }

    /** The versions that the drafts become; what is recorded like that already becomes none. */
    static List<RecordedHoliday> versions(HolidayTable table, List<Draft> drafts, Recording recording) {
        return drafts.stream()
                .flatMap(draft -> version(table, draft, recording).stream())
                .toList();
    }

    private static Optional<RecordedHoliday> version(HolidayTable table, Draft draft, Recording recording) {
        Optional<RecordedHoliday> current = table.current(Place.of(draft.holiday()));
        if (current.isEmpty() && draft.withdrawn()) {
            return Optional.empty();
        }
        boolean same = current.filter(version -> version.withdrawn() == draft.withdrawn()
                        && version.holiday().equals(draft.holiday()))
                .isPresent();
        int next = current.map(RecordedHoliday::version).orElse(0) + 1;
        return same
                ? Optional.empty()
                : Optional.of(new RecordedHoliday(
                        HolidayId.fresh(), draft.holiday(), next, draft.withdrawn(), draft.source(), recording));
    }
}
