package id.abdi.sop;

import id.abdi.flow.FlowShape;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a draft, filled.
 *
 * @param action where it posts to
 * @param keys the steps in their order, as the form sends them back
 * @param open the key of the step that is shown open; 0 for none
 */
record EditPage(
        String action,
        String address,
        String code,
        String unit,
        int revision,
        @Nullable String remarks,
        String title,
        Map<String, String> lists,
        String keys,
        List<Step> steps,
        List<Option> shapes,
        List<Option> units,
        List<Option> actors,
        List<Option> places,
        int open) {

    /** The fields of one step. */
    record Step(int number, String prefix, SopStep step, String actor, boolean first, boolean last) {
        String key() {
            return Integer.toString(step.key());
        }

        String amount() {
            StepTime time = step.time();
            return time == null ? "" : Integer.toString(time.amount());
        }

        String unit() {
            StepTime time = step.time();
            return time == null ? StepTime.Unit.MINUTES.name() : time.unit().name();
        }

        String next() {
            return step.next() == null ? "" : step.next().toString();
        }

        String otherwise() {
            return step.otherwise() == null ? "" : step.otherwise().toString();
        }

        /** Whether one of its fields came back refused, so that it is shown open. */
        boolean refused(Ui ui, String action) {
            return Arrays.stream("activity actor needs time output note otherwise".split(" ", -1))
                    .anyMatch(field -> ui.error(action, prefix + field).isPresent());
        }
    }

    static EditPage of(Ui ui, String address, String unit, SopVersion version, SopContent content, int open) {
        String action = address + "/versions/" + version.version();
        Map<String, String> lists = new HashMap<>();
        lists.put("legalBasis", String.join("\n", content.legalBasis()));
        lists.put("qualifications", String.join("\n", content.qualifications()));
        lists.put("related", String.join("\n", content.related()));
        lists.put("equipment", String.join("\n", content.equipment()));
        lists.put("warnings", String.join("\n", content.warnings()));
        lists.put("records", String.join("\n", content.records()));
        lists.put("actors", String.join("\n", content.actors()));
        return new EditPage(
                action,
                address,
                version.of().code().value(),
                unit,
                version.revision(),
                version.remarks(),
                content.title(),
                lists,
                content.steps().stream()
                        .map(step -> Integer.toString(step.key()))
                        .collect(Collectors.joining(",")),
                steps(content),
                options(ui, "sop.shape.", FlowShape.values()),
                options(ui, "sop.unit.", StepTime.Unit.values()),
                content.actors().stream().map(actor -> new Option(actor, actor)).toList(),
                places(content),
                open);
    }

    private static List<Step> steps(SopContent content) {
        List<Step> steps = new ArrayList<>();
        for (SopStep step : content.steps()) {
            steps.add(new Step(
                    steps.size() + 1,
                    "s" + step.key() + ".",
                    step,
                    content.actor(step),
                    steps.isEmpty(),
                    steps.size() + 1 == content.steps().size()));
        }
        return steps;
    }

    private static List<Option> options(Ui ui, String key, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), ui.text(key + value.name())))
                .toList();
    }

    private static List<Option> places(SopContent content) {
        List<Option> places = new ArrayList<>();
        for (SopStep step : content.steps()) {
            String activity = step.activity().length() > 60 ? step.activity().substring(0, 60) + "…" : step.activity();
            places.add(new Option(Integer.toString(step.key()), places.size() + 1 + ". " + activity));
        }
        return places;
    }
}
