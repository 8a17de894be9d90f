package id.abdi.workload;

import id.abdi.kernel.Refusal.FieldError;
import id.abdi.organization.Unit;
import id.abdi.workload.Change.Growth;
import id.abdi.workload.Change.Merge;
import id.abdi.workload.Change.Minutes;
import id.abdi.workload.Observed.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The question "what if" as it is typed; it stands in the address of its answer and nowhere else.
 *
 * @param first code of a unit
 * @param second code of the unit that becomes part of it
 * @param standard code of the standard that takes other minutes
 * @param growth percent; below none for less
 * @param growthOf code of a standard, empty for all work
 */
record WhatIfForm(
        @Nullable String first,
        @Nullable String second,
        @Nullable String standard,
        @Nullable String minutes,
        @Nullable String growth,
        @Nullable String growthOf) {
    static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(75_000);
    static final BigDecimal LEAST_GROWTH = BigDecimal.valueOf(-100);
    static final BigDecimal MOST_GROWTH = BigDecimal.valueOf(1000);

    boolean empty() {
        return given().isEmpty();
    }

    /** What was typed, by its field. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "first", first);
        put(given, "second", second);
        put(given, "standard", standard);
        put(given, "minutes", minutes);
        put(given, "growth", growth);
        put(given, "growthOf", growthOf);
        return given;
    }

    private static void put(Map<String, String> given, String field, @Nullable String typed) {
        String text = typed(typed);
        if (!text.isEmpty()) {
            given.put(field, text);
        }
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** @throws id.abdi.kernel.Refusal {@code what-if} with every field that is wrong */
    Change of(Analysis analysis) {
        List<FieldError> errors = new ArrayList<>();
        Change change = new Change(merge(analysis, errors), minutes(analysis, errors), growth(analysis, errors));
        if (errors.isEmpty() && change.nothing()) {
            errors.add(new FieldError("growth", "workload.error.nothing"));
        }
        if (!errors.isEmpty()) {
            throw WorkloadRefusals.whatIf(errors);
        }
        return change;
    }

    private @Nullable Merge merge(Analysis analysis, List<FieldError> errors) {
        if (typed(first).isEmpty() && typed(second).isEmpty()) {
            return null;
        }
        Optional<Unit> one = analysis.unit(typed(first));
        Optional<Unit> other = analysis.unit(typed(second));
        if (one.isEmpty()) {
            errors.add(new FieldError("first", "workload.error.unit"));
        }
        if (other.isEmpty()) {
            errors.add(new FieldError("second", "workload.error.unit"));
        }
        if (one.isEmpty() || other.isEmpty()) {
            return null;
        }
        if (one.get().id().equals(other.get().id())) {
            errors.add(new FieldError("second", "workload.error.same-unit"));
        } else if (other.get().id().equals(analysis.unit().id())) {
            errors.add(new FieldError("second", "workload.error.top-unit"));
        } else if (analysis.tree(other.get().id()).contains(one.get().id())) {
            errors.add(new FieldError("second", "workload.error.unit-above"));
        }
        return new Merge(one.get(), other.get());
    }

    private @Nullable Minutes minutes(Analysis analysis, List<FieldError> errors) {
        if (typed(standard).isEmpty() && typed(minutes).isEmpty()) {
            return null;
        }
        Optional<Measure> measure = measure(analysis, typed(standard));
        Optional<BigDecimal> number =
                number(typed(minutes)).filter(value -> value.signum() > 0 && value.compareTo(MOST_MINUTES) <= 0);
        if (measure.isEmpty()) {
            errors.add(new FieldError("standard", "workload.error.standard"));
        }
        if (number.isEmpty()) {
            errors.add(new FieldError("minutes", "workload.error.minutes", List.of(MOST_MINUTES)));
        }
        return measure.isEmpty() || number.isEmpty() ? null : new Minutes(measure.get(), number.get());
    }

    private @Nullable Growth growth(Analysis analysis, List<FieldError> errors) {
        if (typed(growth).isEmpty()) {
            if (!typed(growthOf).isEmpty()) {
                errors.add(new FieldError("growth", "workload.error.growth", List.of(LEAST_GROWTH, MOST_GROWTH)));
            }
            return null;
        }
        Optional<BigDecimal> percent = number(typed(growth))
                .filter(value -> value.compareTo(LEAST_GROWTH) >= 0 && value.compareTo(MOST_GROWTH) <= 0);
        if (percent.isEmpty()) {
            errors.add(new FieldError("growth", "workload.error.growth", List.of(LEAST_GROWTH, MOST_GROWTH)));
        }
        Optional<Measure> measure = measure(analysis, typed(growthOf));
        if (!typed(growthOf).isEmpty() && measure.isEmpty()) {
            errors.add(new FieldError("growthOf", "workload.error.standard"));
        }
        return percent.map(value -> new Growth(measure.orElse(null), value)).orElse(null);
    }

    private static Optional<Measure> measure(Analysis analysis, String code) {
        return analysis.measures().stream()
                .filter(measure -> measure.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** {@code 7,5} or {@code 7.5}, at most two decimals. */
    private static Optional<BigDecimal> number(String text) {
        return text.matches("[+-]?[0-9]{1,6}(?:[.,][0-9]{1,2})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }
}
