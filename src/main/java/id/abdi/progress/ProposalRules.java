package id.abdi.progress;

import id.abdi.activity.Activities.Served;
import id.abdi.dailyreport.Verdict;
import id.abdi.kernel.Period;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResult.Indicator;
import id.abdi.programme.Target;
import id.abdi.programme.Target.Direction;
import id.abdi.progress.Proposal.Basis;
import id.abdi.progress.Proposal.Figure;
import id.abdi.progress.Proposal.Nothing;
import id.abdi.progress.Proposal.Why;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Proposes what an indicator reached in a part of the year, from the activities that name the planned result (R6, PM-6, PM-16). Only what
 * is really known is proposed:
 *
 * <ul>
 *   <li>quantity, and a leader's perspective that counts something: the quantities in the unit of the target;
 *   <li>time, in percent: how much of the action plan that has come due was worked on in its own quarter or month. Activities do not
 *       say when a result was finished, so days past a schedule are left to the person; that the planned step was taken in its time is
 *       known. It is counted from the beginning of the year, because a part has one step and would be all or nothing;
 *   <li>quality, in percent: how many of the activities lie on days that the superior found as expected or better, of those on days with
 *       such a verdict. The superior judges the day, not the result: it is the only word on the work that there is;
 *   <li>cost and budget: nothing, the daily work does not know them.
 * </ul>
 */
final class ProposalRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ProposalRules() {}

    /**
     * What is known of a planned result.
     *
     * @param served by day, from the beginning of the year
     * @param verdicts on the days of the part
     */
    record Work(PlanResult result, List<Served> served, Map<LocalDate, Verdict> verdicts) {
        Work {
            served = List.copyOf(served);
            verdicts = Map.copyOf(verdicts);
        }

        /** The activities of those days. */
        int activities(Period days) {
            return served.stream()
                    .filter(one -> days.contains(one.day()))
                    .mapToInt(Served::activities)
                    .sum();
        }

        BigDecimal sum(String unit, Period days) {
            return in(unit, days).stream().map(Served::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private List<Served> in(String unit, Period days) {
            String small = unit.toLowerCase(Locale.ROOT);
            return served.stream()
                    .filter(one -> days.contains(one.day()) && small.equals(one.unit()))
                    .toList();
        }
    }

    static Proposal propose(Indicator indicator, Work work, Part part, LocalDate today) {
        Target target = indicator.target();
        if (target == null) {
            return new Nothing(Why.DESCRIPTION);
        }
        return switch (indicator.aspect()) {
            case QUANTITY, RECEIVERS, PROCESSES, STRENGTHENING ->
                sums(target) ? sum(target, work, part) : new Nothing(Why.NOT_TOLD);
            case TIME -> share(target) ? inTime(work, part, today) : new Nothing(Why.NOT_TOLD);
            case QUALITY -> share(target) ? accepted(work, part) : new Nothing(Why.NOT_TOLD);
            case COST, BUDGET -> new Nothing(Why.COST);
        };
    }

    /** Whether the figures of the parts of a year add up to that of the year. */
    static boolean sums(Indicator indicator) {
        Target target = indicator.target();
        return target != null
                && sums(target)
                && switch (indicator.aspect()) {
                    case QUANTITY, RECEIVERS, PROCESSES, STRENGTHENING, COST, BUDGET -> true;
                    case QUALITY, TIME -> false;
                };
    }

    private static boolean sums(Target target) {
        return !target.unit().equals("%");
    }

    private static boolean share(Target target) {
        return target.unit().equals("%") && target.direction() != Direction.AT_MOST;
    }

    private static Proposal sum(Target target, Work work, Part part) {
        List<Served> counted = work.in(target.unit(), part.period());
        int all = work.activities(part.period());
        if (counted.isEmpty() && all > 0) {
            return new Nothing(Why.OTHER_UNIT);
        }
        return new Figure(
                work.sum(target.unit(), part.period()),
                Basis.SUM,
                counted.stream().mapToInt(Served::activities).sum(),
                all);
    }

    private static Proposal inTime(Work work, Part part, LocalDate today) {
        int due = 0;
        int done = 0;
        for (PlanResult.Action action : work.result().actions()) {
            if (action.part() > part.number()) {
                continue;
            }
            Part of = new Part(part.year(), part.rhythm(), action.part());
            boolean worked = work.activities(of.period()) > 0;
            if (worked || of.ended(today)) {
                due++;
                done += worked ? 1 : 0;
            }
        }
        return due == 0 ? new Nothing(Why.NO_ACTION) : new Figure(percent(done, due), Basis.IN_TIME, done, due);
    }

    private static Proposal accepted(Work work, Part part) {
        int judged = 0;
        int accepted = 0;
        for (Served one : work.served()) {
            Verdict verdict =
                    part.period().contains(one.day()) ? work.verdicts().get(one.day()) : null;
            if (verdict != null && verdict != Verdict.NOT_ON_DUTY) {
                judged += one.activities();
                accepted += verdict == Verdict.EXPECTED || verdict == Verdict.ABOVE ? one.activities() : 0;
            }
        }
        return judged == 0
                ? new Nothing(Why.NO_VERDICT)
                : new Figure(percent(accepted, judged), Basis.ACCEPTED, accepted, judged);
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
    }
}
