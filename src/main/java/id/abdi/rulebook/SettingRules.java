package id.abdi.rulebook;

import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.UnitId;
import id.abdi.rulebook.RuleType.Fraction;
import id.abdi.rulebook.RuleType.Text;
import id.abdi.rulebook.RuleType.Whole;
import id.abdi.rulebook.Setting.Basis;
import id.abdi.rulebook.Setting.Place;
import id.abdi.rulebook.UnitCodes.NamedUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What BKPSDM may set: a value in the rule's range, from a day, with the law or decision behind it (part 11). */
final class SettingRules {
    static final int SHORTEST_SOURCE = 3;
    static final int LONGEST_SOURCE = 300;
    static final int LONGEST_NOTE = 1000;
    private static final int YEARS_AROUND = 20;

    /** What is to be set; without a value nothing of its own holds from that day on. */
    record Draft(Place place, @Nullable String value, Basis basis) {}

    private SettingRules() {}

    /** @param unit the unit of the typed code, empty where there is none of that code */
    static Draft draft(Rule<?> rule, RuleForm form, Optional<NamedUnit> unit, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        boolean scoped = !form.unit().isEmpty();
        Optional<String> value = stored(rule, form.value());
        if (value.isEmpty() && !form.end()) {
            errors.add(range(rule.type()));
        }
        if (form.end() && !scoped) {
            errors.add(new FieldError("end", "rulebook.field.end-government"));
        }
        if (scoped && unit.isEmpty()) {
            errors.add(new FieldError("unit", "rulebook.field.unit-unknown"));
        }
        LocalDate from = form.validFrom();
        if (from == null
                || from.isBefore(today.minusYears(YEARS_AROUND))
                || from.isAfter(today.plusYears(YEARS_AROUND))) {
            errors.add(new FieldError("validFrom", "rulebook.field.date"));
        }
        length("source", form.source(), SHORTEST_SOURCE, LONGEST_SOURCE).ifPresent(errors::add);
        length("note", form.note(), 0, LONGEST_NOTE).ifPresent(errors::add);
        if (!errors.isEmpty() || from == null) {
            throw RulebookRefusals.invalid(errors);
        }
        UnitId forUnit = unit.map(NamedUnit::id).orElse(null);
        return new Draft(
                new Place(rule.code(), forUnit, from),
                form.end() ? null : value.orElseThrow(),
                new Basis(form.source(), form.note(), form.confirmed()));
    }

    /** Why something set is taken back, in a few words. */
    static String reason(String typed) {
        length("reason", typed, SHORTEST_SOURCE, LONGEST_NOTE).ifPresent(error -> {
            throw RulebookRefusals.invalid(List.of(error));
        });
        return typed;
    }

    private static <T> Optional<String> stored(Rule<T> rule, String typed) {
        return rule.type().read(typed).map(rule.type()::write);
    }

    private static Optional<FieldError> length(String field, String typed, int shortest, int longest) {
        return typed.length() < shortest || typed.length() > longest
                ? Optional.of(new FieldError(field, "rulebook.field.length", List.of(shortest, longest)))
                : Optional.empty();
    }

    private static FieldError range(RuleType<?> type) {
        return switch (type) {
            case Whole whole -> new FieldError("value", "rulebook.field.between", List.of(whole.least(), whole.most()));
            case Fraction fraction ->
                new FieldError("value", "rulebook.field.between", List.of(fraction.least(), fraction.most()));
            case Text text -> new FieldError("value", "rulebook.field.length", List.of(1, text.longest()));
            case RuleType.Hour hour -> new FieldError("value", "rulebook.field.hour");
            case RuleType.Truth truth -> new FieldError("value", "rulebook.field.choice");
            case RuleType.Choice<?> choice -> new FieldError("value", "rulebook.field.choice");
        };
    }
}
