package id.abdi.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Two versions side by side: the fields in their order, then the steps, the same step beside itself wherever it has moved to. */
final class SopCompare {
    /** What became of a line. */
    enum Change {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * One line of the comparison.
     *
     * @param key the message that names the field; null for a step
     * @param left what the older version says, empty where it says nothing
     */
    record Line(@Nullable String key, int step, String left, String right, Change change) {}

    private SopCompare() {}

    /** @param said a step in words */
    static List<Line> of(SopContent left, SopContent right, Function<SopContent, Function<SopStep, String>> said) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("sop.field.title", left.title(), right.title()));
        lines.add(line("sop.field.legal-basis", joined(left.legalBasis()), joined(right.legalBasis())));
        lines.add(line("sop.field.qualifications", joined(left.qualifications()), joined(right.qualifications())));
        lines.add(line("sop.field.related", joined(left.related()), joined(right.related())));
        lines.add(line("sop.field.equipment", joined(left.equipment()), joined(right.equipment())));
        lines.add(line("sop.field.warnings", joined(left.warnings()), joined(right.warnings())));
        lines.add(line("sop.field.records", joined(left.records()), joined(right.records())));
        lines.add(line("sop.field.actors", joined(left.actors()), joined(right.actors())));
        for (int key : keys(left, right)) {
            lines.add(step(left, right, key, said));
        }
        return lines;
    }

    private static Line line(String key, String left, String right) {
        return new Line(key, 0, left, right, change(left, right));
    }

    private static Line step(
            SopContent left, SopContent right, int key, Function<SopContent, Function<SopStep, String>> said) {
        int before = left.place(key);
        int after = right.place(key);
        String was = before < 0 ? "" : said.apply(left).apply(left.steps().get(before));
        String is = after < 0 ? "" : said.apply(right).apply(right.steps().get(after));
        return new Line(null, (after < 0 ? before : after) + 1, was, is, change(was, is));
    }

    private static Change change(String left, String right) {
        if (left.equals(right)) {
            return Change.SAME;
        }
        if (left.isEmpty()) {
            return Change.ADDED;
        }
        return right.isEmpty() ? Change.REMOVED : Change.CHANGED;
    }

    /** The steps of the newer version in their order; those that are gone stand where they were. */
    private static List<Integer> keys(SopContent left, SopContent right) {
        List<Integer> keys =
                new ArrayList<>(right.steps().stream().map(SopStep::key).toList());
        int at = 0;
        for (SopStep step : left.steps()) {
            int place = keys.indexOf(step.key());
            if (place >= 0) {
                at = place + 1;
            } else {
                keys.add(Math.min(at, keys.size()), step.key());
                at++;
            }
        }
        return keys;
    }

    private static String joined(List<String> lines) {
        return String.join("; ", lines);
    }
}
