package id.abdi.sop;

import id.abdi.document.Drawing;
import id.abdi.flow.FlowDrawing;
import id.abdi.flow.FlowShape;
import id.abdi.flow.FlowStep;
import id.abdi.flow.FlowTable;
import id.abdi.flow.FlowWords;
import id.abdi.kernel.Refusal.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What an SOP says: the identity block (S-1) and the flow (S-2), whole as it is written and printed.
 *
 * @param legalBasis one line each, like the five after it
 * @param actors one column each in the flow
 */
public record SopContent(
        String title,
        List<String> legalBasis,
        List<String> qualifications,
        List<String> related,
        List<String> equipment,
        List<String> warnings,
        List<String> records,
        List<String> actors,
        List<SopStep> steps) {
    public static final int MOST_STEPS = 60;
    public static final int MOST_ACTORS = 10;
    /** In one field of the identity block. */
    public static final int MOST_LINES = 40;

    public static final int LONGEST_TITLE = 200;

    public SopContent {
        legalBasis = List.copyOf(legalBasis);
        qualifications = List.copyOf(qualifications);
        related = List.copyOf(related);
        equipment = List.copyOf(equipment);
        warnings = List.copyOf(warnings);
        records = List.copyOf(records);
        actors = List.copyOf(actors);
        steps = List.copyOf(steps);
    }

    /** Who does this step; empty where nobody has been named yet. */
    String actor(SopStep step) {
        return step.actor() < actors.size() ? actors.get(step.actor()) : "";
    }

    /** A beginning and an end, with room between them. */
    static SopContent begun(String title, List<String> actors) {
        return new SopContent(
                title,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                actors,
                List.of(
                        SopStep.empty(1, FlowShape.START),
                        SopStep.empty(2, FlowShape.PROCESS),
                        SopStep.empty(3, FlowShape.END)));
    }

    SopContent withSteps(List<SopStep> other) {
        return new SopContent(title, legalBasis, qualifications, related, equipment, warnings, records, actors, other);
    }

    /** The place of the step with that key, -1 where there is none. */
    public int place(int key) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).key() == key) {
                return i;
            }
        }
        return -1;
    }

    int freeKey() {
        return steps.stream().mapToInt(SopStep::key).max().orElse(0) + 1;
    }

    /** What is missing or wrong before it can be submitted, by the field of the form. */
    public List<FieldError> missing() {
        return ContentRules.missing(this);
    }

    /** The flow table, in the words of that language. */
    public List<Drawing> flow(BiFunction<String, Object[], String> texts) {
        List<FlowStep> rows = new ArrayList<>();
        for (SopStep step : steps) {
            rows.add(new FlowStep(
                    step.shape(),
                    step.actor(),
                    step.activity(),
                    step.needs(),
                    step.time(texts),
                    step.output(),
                    step.note(),
                    ContentRules.followers(this, rows.size())));
        }
        return FlowDrawing.pages(new FlowTable(title, actors, rows), new FlowWords(texts));
    }

    /** Every word in it, for searching. */
    String words() {
        List<String> words = new ArrayList<>();
        Stream.of(legalBasis, qualifications, related, equipment, warnings, records, actors)
                .forEach(words::addAll);
        steps.forEach(step -> words.addAll(List.of(step.activity(), step.needs(), step.output(), step.note())));
        return String.join("\n", words);
    }
}
