package id.abdi.sop;

import id.abdi.flow.FlowShape;
import id.abdi.kernel.Refusal.FieldError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form of a draft as it comes from the page. Lists are one thing a line; the fields of a step begin with {@code s} and its key.
 * A draft may be incomplete, but nothing that was typed is cut off.
 */
final class SopForm {
    private static final int LINE = 500;

    private final MultiValueMap<String, String> fields;
    private final List<FieldError> errors = new ArrayList<>();

    SopForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /** What the form asks to do besides saving: {@code up:3}. */
    String act() {
        return text("act");
    }

    /** The revision that the writer saw. */
    @Nullable
    Integer follows() {
        return number(text("revision"));
    }

    /**
     * What is written in it.
     *
     * @param before as the page showed it; the form says no more of the actors of steps than their names
     * @throws id.abdi.kernel.Refusal {@code sop-invalid} with every wrong field
     */
    SopContent content(SopContent before) {
        List<String> actors = lines("actors", SopContent.MOST_ACTORS);
        List<SopStep> steps = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (String key : text("keys").split(",", -1)) {
            Integer number = number(key);
            if (number != null && number > 0 && seen.add(number)) {
                steps.add(step(number, actors, before));
            }
        }
        if (steps.size() > SopContent.MOST_STEPS) {
            errors.add(new FieldError("steps", "sop.error.too-many-steps", List.of(SopContent.MOST_STEPS)));
        }
        String title = line("title", SopContent.LONGEST_TITLE);
        if (title.isEmpty()) {
            errors.add(new FieldError("title", "sop.error.title"));
        }
        SopContent content = new SopContent(
                title,
                lines("legalBasis", SopContent.MOST_LINES),
                lines("qualifications", SopContent.MOST_LINES),
                lines("related", SopContent.MOST_LINES),
                lines("equipment", SopContent.MOST_LINES),
                lines("warnings", SopContent.MOST_LINES),
                lines("records", SopContent.MOST_LINES),
                actors,
                steps);
        if (!errors.isEmpty()) {
            throw SopRefusals.invalid(errors);
        }
        return content;
    }

    private SopStep step(int key, List<String> actors, SopContent before) {
        String prefix = "s" + key + ".";
        return new SopStep(
                key,
                shape(prefix),
                line(prefix + "activity", LINE),
                actor(text(prefix + "actor"), actors, before),
                line(prefix + "needs", 300),
                time(prefix),
                line(prefix + "output", 300),
                line(prefix + "note", 300),
                number(text(prefix + "next")),
                number(text(prefix + "otherwise")));
    }

    private FlowShape shape(String prefix) {
        try {
            return FlowShape.valueOf(text(prefix + "shape"));
        } catch (IllegalArgumentException other) {
            return FlowShape.PROCESS;
        }
    }

    /** By name, since the list of actors may have changed in the same form; by place where one was only renamed. */
    private static int actor(String name, List<String> actors, SopContent before) {
        int place = actors.indexOf(name);
        if (place >= 0) {
            return place;
        }
        int former = before.actors().indexOf(name);
        boolean renamed = former >= 0 && before.actors().size() == actors.size();
        return renamed ? former : actors.size();
    }

    private @Nullable StepTime time(String prefix) {
        String amount = text(prefix + "time");
        if (amount.isEmpty()) {
            return null;
        }
        Integer number = number(amount);
        if (number == null || number < 1 || number > 9999) {
            errors.add(new FieldError(prefix + "time", "sop.error.amount"));
            return null;
        }
        try {
            return new StepTime(number, StepTime.Unit.valueOf(text(prefix + "unit")));
        } catch (IllegalArgumentException other) {
            return new StepTime(number, StepTime.Unit.MINUTES);
        }
    }

    private String line(String field, int longest) {
        String text = tidy(text(field));
        if (text.length() > longest) {
            errors.add(new FieldError(field, "sop.error.long", List.of(longest)));
        }
        return text;
    }

    private List<String> lines(String field, int most) {
        List<String> lines = lines(text(field));
        if (lines.size() > most) {
            errors.add(new FieldError(field, "sop.error.too-many-lines", List.of(most)));
        }
        if (lines.stream().anyMatch(line -> line.length() > LINE)) {
            errors.add(new FieldError(field, "sop.error.long", List.of(LINE)));
        }
        return lines;
    }

    /** One thing a line; numbers and dashes that people write before them are not part of it. */
    static List<String> lines(String text) {
        return text.lines()
                .map(line -> tidy(line).replaceFirst("^(?:[0-9]{1,2}[.)]|[-•*]) ", ""))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** Single blanks and no control signs, which neither the database nor a document holds. */
    static String tidy(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private String text(String field) {
        return Objects.requireNonNullElse(fields.getFirst(field), "").strip();
    }

    private static @Nullable Integer number(String text) {
        return Optional.of(text.strip())
                .filter(digits -> digits.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    /**
     * What a button of the form does with the steps, without a script: {@code add:3} puts a step below that with key 3,
     * {@code up:3}, {@code down:3} and {@code remove:3} say what they do.
     *
     * @param content what then stands there
     * @param at the key of the step that the page shows next; 0 for none
     */
    record Edited(SopContent content, int at) {
        static Edited of(String act, SopContent content) {
            int colon = act.indexOf(':');
            if (colon < 0 || !act.substring(colon + 1).matches("[0-9]{1,6}")) {
                return new Edited(content, 0);
            }
            int key = Integer.parseInt(act.substring(colon + 1));
            int place = content.place(key);
            return switch (act.substring(0, colon)) {
                case "add" -> add(content, place + 1);
                case "up" -> move(content, place, -1);
                case "down" -> move(content, place, 1);
                case "remove" -> remove(content, place);
                default -> new Edited(content, 0);
            };
        }

        private static Edited add(SopContent content, int place) {
            if (content.steps().size() >= SopContent.MOST_STEPS) {
                return new Edited(content, 0);
            }
            SopStep fresh = SopStep.empty(content.freeKey(), FlowShape.PROCESS);
            List<SopStep> steps = new ArrayList<>(content.steps());
            steps.add(place, fresh);
            return new Edited(content.withSteps(steps), fresh.key());
        }

        private static Edited move(SopContent content, int place, int by) {
            int to = place + by;
            if (place < 0 || to < 0 || to >= content.steps().size()) {
                return new Edited(content, 0);
            }
            List<SopStep> steps = new ArrayList<>(content.steps());
            Collections.swap(steps, place, to);
            return new Edited(content.withSteps(steps), steps.get(to).key());
        }

        private static Edited remove(SopContent content, int place) {
            if (place < 0) {
                return new Edited(content, 0);
            }
            List<SopStep> steps = new ArrayList<>(content.steps());
            int gone = steps.remove(place).key();
            steps.replaceAll(step -> step.without(gone));
            int at = steps.isEmpty()
                    ? 0
                    : steps.get(Math.min(place, steps.size() - 1)).key();
            return new Edited(content.withSteps(steps), at);
        }
    }
}
