package id.abdi.integrity;

import id.abdi.activity.Activities.Written;
import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.DailyReports;
import id.abdi.dailyreport.Verdict;
import id.abdi.kernel.EmployeeId;
import id.abdi.signal.Judged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Verdicts beside what the record of the day says without them. */
@Component
class VerdictFacts {
    private final DailyReports reports;
    private final WorkFacts work;

    VerdictFacts(DailyReports reports, WorkFacts work) {
        this.reports = reports;
        this.work = work;
    }

    /** Whom each head reported in these days. */
    Map<EmployeeId, Set<EmployeeId>> heads(Span span) {
        Map<EmployeeId, Set<EmployeeId>> heads = new LinkedHashMap<>();
        reports.given(span.verdictsFirst(), span.last())
                .forEach(given -> heads.computeIfAbsent(given.reporter(), first -> new LinkedHashSet<>())
                        .add(given.person()));
        return heads;
    }

    /** Those who reported somebody who reported them. */
    static Set<EmployeeId> mutual(Map<EmployeeId, Set<EmployeeId>> heads) {
        Set<EmployeeId> mutual = new HashSet<>();
        heads.forEach((head, people) -> people.stream()
                .filter(person -> heads.getOrDefault(person, Set.of()).contains(head))
                .forEach(mutual::add));
        return mutual;
    }

    /** All verdicts on these people, with what the day's record says. */
    List<Judged> judged(Collection<EmployeeId> people, Span span) {
        return judged(people, span.verdictsFirst(), span.last(), span.poor());
    }

    /** @param poor a day of fewer minutes is poor */
    List<Judged> judged(Collection<EmployeeId> people, LocalDate first, LocalDate last, int poor) {
        List<Judged> judged = new ArrayList<>();
        for (List<EmployeeId> some : WorkFacts.portions(people)) {
            Map<EmployeeId, Map<LocalDate, Integer>> minutes =
                    WorkFacts.minutes(work.written(some, first, last), Written::given);
            reports.between(some, first, last)
                    .forEach((day, verdicts) -> verdicts.values().stream()
                            .filter(report -> report.verdict() != Verdict.NOT_ON_DUTY)
                            .map(report -> judged(report, minutes, poor))
                            .forEach(judged::add));
        }
        return judged;
    }

    private static Judged judged(DailyReport report, Map<EmployeeId, Map<LocalDate, Integer>> minutes, int poor) {
        int done = minutes.getOrDefault(report.employee(), Map.of()).getOrDefault(report.date(), 0);
        return new Judged(
                report.reporter(),
                report.employee(),
                report.date(),
                report.verdict() == Verdict.BELOW || report.verdict() == Verdict.NO_RESULT,
                report.verdict() == Verdict.ABOVE,
                done < poor);
    }
}
