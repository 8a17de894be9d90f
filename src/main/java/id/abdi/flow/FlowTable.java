package id.abdi.flow;

import java.util.List;

/**
 * A procedure as it is drawn.
 *
 * @param actors one column each
 */
public record FlowTable(String title, List<String> actors, List<FlowStep> steps) {
    public FlowTable {
        actors = List.copyOf(actors);
        steps = List.copyOf(steps);
    }
}
