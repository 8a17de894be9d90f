package id.abdi.sop;

import id.abdi.flow.FlowShape;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One step of the flow (S-2).
 *
 * @param key names it within the version, whatever its place is; others lead to it by this
 * @param actor place of the actor in the list of actors, from 0
 * @param next the key of the step that follows; null for the one below. Of a decision: where <em>yes</em> leads
 * @param otherwise of a decision: where <em>no</em> leads; null where nobody has said it yet
 */
public record SopStep(
        int key,
        FlowShape shape,
        String activity,
        int actor,
        String needs,
        @Nullable StepTime time,
        String output,
        String note,
        @Nullable Integer next,
        @Nullable Integer otherwise) {

    static SopStep empty(int key, FlowShape shape) {
        return new SopStep(key, shape, "", 0, "", null, "", "", null, null);
    }

    /** {@code 15 menit}; nothing where it does not say. */
    String time(BiFunction<String, Object[], String> texts) {
        return time == null ? "" : texts.apply("sop.time." + time.unit().name(), new Object[] {time.amount()});
    }

    /** The same without ways to a step that is not there any more. */
    SopStep without(int gone) {
        boolean leads = next != null && next == gone;
        boolean other = otherwise != null && otherwise == gone;
        return leads || other
                ? new SopStep(
                        key,
                        shape,
                        activity,
                        actor,
                        needs,
                        time,
                        output,
                        note,
                        leads ? null : next,
                        other ? null : otherwise)
                : this;
    }
}
