package id.abdi.sop;

import id.abdi.flow.FlowShape;
import id.abdi.kernel.Refusal.FieldError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an SOP must say before it can be sent on (S-1 to S-5); a draft may lack anything of it. */
final class ContentRules {
    private ContentRules() {}

    /** All that is missing or wrong, by the name of its field in the form. */
    static List<FieldError> missing(SopContent content) {
        List<FieldError> errors = new ArrayList<>();
        identity(content, errors);
        for (int i = 0; i < content.steps().size(); i++) {
            step(content, i, errors);
        }
        flow(content, errors);
        return errors;
    }

    /** @throws id.abdi.kernel.Refusal {@code sop-incomplete} */
    static void check(SopContent content) {
        List<FieldError> errors = missing(content);
        if (!errors.isEmpty()) {
            throw SopRefusals.incomplete(errors);
        }
    }

    private static void identity(SopContent content, List<FieldError> errors) {
        need(content.title().length() >= 3, "title", "sop.error.title", errors);
        need(!content.legalBasis().isEmpty(), "legalBasis", "sop.error.legal-basis", errors);
        need(!content.qualifications().isEmpty(), "qualifications", "sop.error.qualifications", errors);
        need(!content.warnings().isEmpty(), "warnings", "sop.error.warnings", errors);
        need(!content.records().isEmpty(), "records", "sop.error.records", errors);
        need(!content.actors().isEmpty(), "actors", "sop.error.actors", errors);
    }

    private static void step(SopContent content, int place, List<FieldError> errors) {
        SopStep step = content.steps().get(place);
        String field = "s" + step.key() + ".";
        need(step.activity().length() >= 3, field + "activity", "sop.error.activity", place + 1, errors);
        need(!namesItsSubject(step, content), field + "activity", "sop.error.subject", place + 1, errors);
        need(step.actor() < content.actors().size(), field + "actor", "sop.error.actor", place + 1, errors);
        switch (step.shape()) {
            case START, END -> {}
            case PROCESS -> {
                need(!step.needs().isEmpty(), field + "needs", "sop.error.needs", place + 1, errors);
                need(step.time() != null, field + "time", "sop.error.time", place + 1, errors);
                need(!step.output().isEmpty(), field + "output", "sop.error.output", place + 1, errors);
            }
            case DECISION -> {
                need(step.time() != null, field + "time", "sop.error.time", place + 1, errors);
                need(step.otherwise() != null, field + "otherwise", "sop.error.otherwise", place + 1, errors);
                need(
                        step.otherwise() == null || leadsTwoWays(content, place),
                        field + "otherwise",
                        "sop.error.same-way",
                        place + 1,
                        errors);
            }
        }
    }

    /** S-4: an activity begins with a verb, not with the one who does it: that is what the column is for. */
    private static boolean namesItsSubject(SopStep step, SopContent content) {
        String activity = step.activity().toLowerCase(Locale.ROOT);
        return content.actors().stream()
                .map(actor -> actor.toLowerCase(Locale.ROOT))
                .anyMatch(actor -> activity.equals(actor) || activity.startsWith(actor + " "));
    }

    private static boolean leadsTwoWays(SopContent content, int place) {
        List<Integer> ways = followers(content, place);
        return ways.size() == 2 && !ways.get(0).equals(ways.get(1));
    }

    /** S-4: one beginning, an end, and from everywhere a way to an end. */
    private static void flow(SopContent content, List<FieldError> errors) {
        List<SopStep> steps = content.steps();
        boolean begins = !steps.isEmpty() && steps.getFirst().shape() == FlowShape.START;
        long starts =
                steps.stream().filter(step -> step.shape() == FlowShape.START).count();
        need(begins && starts == 1, "steps", "sop.error.start", errors);
        need(steps.stream().anyMatch(step -> step.shape() == FlowShape.END), "steps", "sop.error.end", errors);
        Set<Integer> reached = reached(content);
        for (int i = 0; i < steps.size(); i++) {
            String field = "s" + steps.get(i).key() + ".activity";
            need(reached.contains(i), field, "sop.error.unreached", i + 1, errors);
            if (reached.contains(i)) {
                need(leadsOn(content, i), field, "sop.error.runs-out", i + 1, errors);
            }
        }
    }

    private static boolean leadsOn(SopContent content, int place) {
        return content.steps().get(place).shape() == FlowShape.END
                || !followers(content, place).isEmpty();
    }

    private static Set<Integer> reached(SopContent content) {
        Set<Integer> reached = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(content.steps().isEmpty() ? List.of() : List.of(0));
        while (!open.isEmpty()) {
            int place = open.pop();
            if (reached.add(place)) {
                open.addAll(followers(content, place));
            }
        }
        return reached;
    }

    /** The places to which a step leads: of a decision first <em>yes</em>, then <em>no</em>. */
    static List<Integer> followers(SopContent content, int place) {
        SopStep step = content.steps().get(place);
        List<Integer> ways = new ArrayList<>();
        if (step.shape() == FlowShape.END) {
            return ways;
        }
        Integer next = step.next();
        int way = next == null ? place + 1 : content.place(next);
        if (way >= 0 && way < content.steps().size()) {
            ways.add(way);
        }
        Integer otherwise = step.otherwise();
        if (step.shape() == FlowShape.DECISION && otherwise != null && content.place(otherwise) >= 0) {
            ways.add(content.place(otherwise));
        }
        return ways;
    }

    private static void need(boolean holds, String field, String key, List<FieldError> errors) {
        if (!holds) {
            errors.add(new FieldError(field, key));
        }
    }

    /** @param number of the step that it is about */
    private static void need(boolean holds, String field, String key, int number, List<FieldError> errors) {
        if (!holds) {
            errors.add(new FieldError(field, key, List.of(number)));
        }
    }
}
