package id.abdi.flow;

import java.util.List;

/**
 * One row of the table.
 *
 * @param actor place of its column, from 0
 * @param ways places of the steps that it leads to; of a decision first for yes, then for no
 */
public record FlowStep(
        FlowShape shape,
        int actor,
        String activity,
        String needs,
        String time,
        String output,
        String note,
        List<Integer> ways) {
    public FlowStep {
        ways = List.copyOf(ways);
    }
}
