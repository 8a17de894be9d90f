package id.abdi.severity;

import id.abdi.activity.Activities;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.dailyreport.DailyReports;
import id.abdi.dailyreport.Verdict;
import id.abdi.insight.VerdictWorth;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.rulebook.Rulebook;
import id.abdi.statistics.Severity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each night: how severely each head rates compared with others, from the reports of the last months (D-21: a question). */
@Component
class EstimateSeverity implements Job {
    private static final Schedule SCHEDULE = new Schedule.Daily(LocalTime.of(2, 30));

    private final DailyReports reports;
    private final Activities activities;
    private final HeadGroups groups;
    private final Scale scale;
    private final SeveritySql sql;
    private final TransactionTemplate transactions;
    private final Clock clock;

    EstimateSeverity(
            DailyReports reports,
            Activities activities,
            HeadGroups groups,
            Scale scale,
            SeveritySql sql,
            TransactionTemplate transactions,
            Clock clock) {
        this.reports = reports;
        this.activities = activities;
        this.groups = groups;
        this.scale = scale;
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** By what is measured, as in force on the last day. */
    @Component
    record Scale(VerdictWorth worth, Rulebook rulebook, LocalTimeZone zone) {
        int window(LocalDate last) {
            return rulebook.on(SeverityRules.WINDOW, last, Scope.GOVERNMENT);
        }
    }

    @Override
    public String name() {
        return "severity.estimate";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }

    /** Reckons without a transaction, which may take a minute, and keeps the answers in one. */
    @Override
    public void run(Instant due) {
        LocalDate last = scale.zone().day(due).minusDays(1);
        LocalDate first = last.minusDays(scale.window(last) - 1L);
        Map<Verdict, Double> worth = scale.worth().on(last);
        double classWorth =
                Objects.requireNonNull(worth.get(Verdict.EXPECTED)) - Objects.requireNonNull(worth.get(Verdict.BELOW));
        Judgements judgements = new Judgements(reports.given(first, last), activities.relative(first, last), worth);
        Map<EmployeeId, Judgements.Basis> bases = judgements.bases();
        Instant now = clock.instant();
        List<HeadEstimate> estimates = new ArrayList<>();
        for (Collection<EmployeeId> group : groups.of(judgements.heads(), last)) {
            Severity.of(judgements.cells(group), judgements.dayVariance()).forEach((number, estimate) -> {
                EmployeeId head = judgements.head(number);
                Judgements.Basis basis = Objects.requireNonNull(bases.get(head));
                estimates.add(new HeadEstimate(
                        head,
                        now,
                        first,
                        last,
                        estimate.shift(),
                        estimate.telling(),
                        basis.people(),
                        estimate.links(),
                        basis.days(),
                        classWorth));
            });
        }
        transactions.executeWithoutResult(status -> sql.replace(estimates));
    }
}
