package id.abdi.sop;

import id.abdi.flow.FlowShape;
import id.abdi.kernel.Refusal.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an SOP says, as a program sends it. Steps lead to others by their keys; actors are places in the list, from 0. */
record SopBody(
        @Nullable String title,
        @Nullable List<@Nullable String> legalBasis,
        @Nullable List<@Nullable String> qualifications,
        @Nullable List<@Nullable String> related,
        @Nullable List<@Nullable String> equipment,
        @Nullable List<@Nullable String> warnings,
        @Nullable List<@Nullable String> records,
        @Nullable List<@Nullable String> actors,
        @Nullable List<@Nullable Step> steps) {
    /** One step as it is sent. */
    record Step(
            @Nullable Integer key,
            @Nullable FlowShape shape,
            @Nullable String activity,
            @Nullable Integer actor,
            @Nullable String needs,
            @Nullable Time time,
            @Nullable String output,
            @Nullable String note,
            @Nullable Integer next,
            @Nullable Integer otherwise) {}

    /** How long a step takes. */
    record Time(@Nullable Integer amount, StepTime.@Nullable Unit unit) {}

    /** @throws id.abdi.kernel.Refusal {@code sop-invalid} with every wrong field */
    SopContent checked() {
        List<FieldError> errors = new ArrayList<>();
        List<SopStep> made = new ArrayList<>();
        List<String> people = lines("actors", actors, SopContent.MOST_ACTORS, errors);
        Set<Integer> keys = new HashSet<>();
        for (Step step : steps == null ? List.<@Nullable Step>of() : steps) {
            if (step != null) {
                made.add(step(step, made.size(), people.size(), keys, errors));
            }
        }
        if (made.size() > SopContent.MOST_STEPS) {
            errors.add(new FieldError("steps", "sop.error.too-many-steps", List.of(SopContent.MOST_STEPS)));
        }
        String name = text("title", title, SopContent.LONGEST_TITLE, errors);
        if (name.isEmpty()) {
            errors.add(new FieldError("title", "sop.error.title"));
        }
        SopContent content = new SopContent(
                name,
                lines("legalBasis", legalBasis, SopContent.MOST_LINES, errors),
                lines("qualifications", qualifications, SopContent.MOST_LINES, errors),
                lines("related", related, SopContent.MOST_LINES, errors),
                lines("equipment", equipment, SopContent.MOST_LINES, errors),
                lines("warnings", warnings, SopContent.MOST_LINES, errors),
                lines("records", records, SopContent.MOST_LINES, errors),
                people,
                made);
        if (!errors.isEmpty()) {
            throw SopRefusals.invalid(errors);
        }
        return content;
    }

    private static SopStep step(Step step, int place, int people, Set<Integer> keys, List<FieldError> errors) {
        String field = "steps[" + place + "].";
        int key = Objects.requireNonNullElse(step.key(), 0);
        if (key < 1 || key > 999_999 || !keys.add(key)) {
            errors.add(new FieldError(field + "key", "sop.error.key"));
        }
        int actor = Objects.requireNonNullElse(step.actor(), people);
        if (actor < 0 || actor > people) {
            errors.add(new FieldError(field + "actor", "sop.error.actor", List.of(place + 1)));
        }
        return new SopStep(
                key,
                Objects.requireNonNullElse(step.shape(), FlowShape.PROCESS),
                text(field + "activity", step.activity(), 500, errors),
                actor,
                text(field + "needs", step.needs(), 300, errors),
                time(field + "time", step.time(), errors),
                text(field + "output", step.output(), 300, errors),
                text(field + "note", step.note(), 300, errors),
                step.next(),
                step.otherwise());
    }

    private static @Nullable StepTime time(String field, @Nullable Time time, List<FieldError> errors) {
        if (time == null) {
            return null;
        }
        int amount = Objects.requireNonNullElse(time.amount(), 0);
        if (amount < 1 || amount > 9999) {
            errors.add(new FieldError(field, "sop.error.amount"));
            return null;
        }
        return new StepTime(amount, Objects.requireNonNullElse(time.unit(), StepTime.Unit.MINUTES));
    }

    private static String text(String field, @Nullable String text, int longest, List<FieldError> errors) {
        String tidy = text == null ? "" : SopForm.tidy(text);
        if (tidy.length() > longest) {
            errors.add(new FieldError(field, "sop.error.long", List.of(longest)));
        }
        return tidy;
    }

    private static List<String> lines(
            String field, @Nullable List<@Nullable String> lines, int most, List<FieldError> errors) {
        List<String> tidy = new ArrayList<>();
        for (String line : lines == null ? List.<@Nullable String>of() : lines) {
            String text = text(field, line, 500, errors);
            if (!text.isEmpty() && !tidy.contains(text)) {
                tidy.add(text);
            }
        }
        if (tidy.size() > most) {
            errors.add(new FieldError(field, "sop.error.too-many-lines", List.of(most)));
        }
        return tidy;
    }
}
