package id.abdi.progress;

import id.abdi.activity.Activities.Output;
import id.abdi.kernel.Period;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResultId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The work for a programme in the days on which it served it, whoever did it and wherever they are now.
 *
 * @param outputs what activities brought, by week
 * @param said the newest word of people on their results
 */
record YearOfWork(List<Output> outputs, List<Realisation> said) {
    private static final int WEEK = 7;

    /** Leaves out what was done and said for a result while it served something else, to the week and the part of the year. */
    static YearOfWork of(
            Map<PlanResultId, List<Period>> served, Collection<Output> outputs, Collection<Realisation> said) {
        return new YearOfWork(
                outputs.stream()
                        .filter(output -> overlaps(served, output.result(), days(output)))
                        .toList(),
                said.stream()
                        .filter(one -> overlaps(
                                served, one.subject().result(), one.subject().period()))
                        .toList());
    }

    private static Period days(Output output) {
        LocalDate month = output.month();
        LocalDate week = output.week();
        LocalDate end = month.plusMonths(1);
        return Period.of(
                week.isBefore(month) ? month : week, end.isBefore(week.plusDays(WEEK)) ? end : week.plusDays(WEEK));
    }

    private static boolean overlaps(Map<PlanResultId, List<Period>> served, PlanResultId result, Period days) {
        return served.getOrDefault(result, List.of()).stream().anyMatch(days::overlaps);
    }

    List<Output> outputsOf(Collection<PlanResult> results) {
        Set<PlanResultId> asked = results.stream().map(PlanResult::id).collect(Collectors.toSet());
        return outputs.stream()
                .filter(output -> asked.contains(output.result()))
                .toList();
    }
}
