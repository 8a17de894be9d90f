package id.abdi.dailyreport;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A head records the verdict on one person's day, or corrects it (R4). Exactly once: the database refuses a second row of
 * the same version or key, and the request then looks again at what is there (OFF-2).
 */
@Service
class RecordReport {
    private static final int ATTEMPTS = 5;

    private final People people;
    private final DayFacts facts;
    private final DailyReportSql sql;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RecordReport(
            People people,
            DayFacts facts,
            DailyReportSql sql,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.facts = facts;
        this.sql = sql;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The version that is stored now.
     *
     * @param first whether this request made the first version of the day
     */
    record Recorded(DailyReport report, boolean first) {}

    /** @throws id.abdi.kernel.Refusal as {@link ReportRules} and {@link ReportInput} say */
    Recorded by(Caller head, Nip nip, LocalDate date, ReportInput input) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Recorded> recorded = Optional.ofNullable(
                            transaction.execute(status -> attempt(head, nip, date, input, status)))
                    .orElseThrow();
            if (recorded.isPresent()) {
                return recorded.get();
            }
        }
        throw new IllegalStateException("a report was overtaken " + ATTEMPTS + " times");
    }

    /** @return nothing where another request was quicker; nothing of this one stays then */
    private Optional<Recorded> attempt(
            Caller head, Nip nip, LocalDate date, ReportInput input, TransactionStatus status) {
        EmployeeId employee = people.seenBy(head, nip, date).id();
        ReportDraft draft = input.checked();
        Instant now = clock.instant();
        ReportRules.Facts known = facts.on(head.id(), employee, date, draft, now);
        return switch (ReportRules.decide(head.id(), date, draft, known, now)) {
            case ReportRules.Outcome.Same(DailyReport first) -> Optional.of(new Recorded(first, false));
            case ReportRules.Outcome.Next next -> {
                DailyReport report = report(head, employee, date, draft, next, now);
                if (!sql.insert(report, head.via().name(), draft.key())) {
                    status.setRollbackOnly();
                    yield Optional.empty();
                }
                events.publishEvent(
                        new DailyReportRecorded(employee, date, report.version(), report.verdict(), report.reporter()));
                yield Optional.of(new Recorded(report, next.version() == 1));
            }
        };
    }

    private DailyReport report(
            Caller head,
            EmployeeId employee,
            LocalDate date,
            ReportDraft draft,
            ReportRules.Outcome.Next next,
            Instant now) {
        Entry entry = Entry.of("daily-report")
                .with("employee", employee)
                .with("date", date)
                .with("version", next.version())
                .with("verdict", draft.verdict())
                .with("reason", draft.reason())
                .with("dutyKind", draft.dutyKind())
                .with("late", next.late())
                .with("reporter", head.id())
                .with("capacity", next.capacity())
                .with("key", draft.key())
                .with("via", head.via());
        return new DailyReport(
                employee,
                date,
                next.version(),
                draft.verdict(),
                draft.reason(),
                draft.dutyKind(),
                next.late(),
                head.id(),
                next.capacity(),
                now,
                ledger.append(entry));
    }
}
