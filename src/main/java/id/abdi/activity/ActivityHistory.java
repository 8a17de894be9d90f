package id.abdi.activity;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import id.abdi.plan.PlanResultId;
import id.abdi.standard.StandardClaim;
import id.abdi.standard.WorkStandard;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Activities of a made-up past, in bulk and with given instants, for the demo and the benchmarks alone. Stated in the ledger
 * as {@code demo}, one leaf a call, so that nobody takes them for recorded facts.
 */
@Component
public class ActivityHistory {
    private final ActivitySql sql;
    private final Ledger ledger;

    ActivityHistory(ActivitySql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /**
     * One activity of the past.
     *
     * @param standard by which it is measured, as it was in force on the day
     * @param planResult which planned result it serves
     * @param enteredBy the employee, or the helper whose entry waits for the owner's word
     */
    public record PastActivity(
            EmployeeId employee,
            LocalDate date,
            String description,
            int minutes,
            @Nullable BigDecimal quantity,
            @Nullable String unitOfOutput,
            ActivityKind kind,
            EmployeeId enteredBy,
            Instant recordedAt,
            @Nullable WorkStandard standard,
            @Nullable PlanResultId planResult) {
        /** Without a standard. */
        public PastActivity(
                EmployeeId employee,
                LocalDate date,
                String description,
                int minutes,
                @Nullable BigDecimal quantity,
                @Nullable String unitOfOutput,
                ActivityKind kind,
                EmployeeId enteredBy,
                Instant recordedAt) {
            this(employee, date, description, minutes, quantity, unitOfOutput, kind, enteredBy, recordedAt, null, null);
        }
    }

    @Transactional
    public void record(List<PastActivity> past) {
        Receipt receipt =
                ledger.append(Entry.of("demo").with("module", "activity").with("rows", past.size()));
        sql.insertAll(past, one -> version(one, receipt), "COMMAND");
    }

    /** The same with a leaf for each, as what people enter has. */
    @Transactional
    public void recordEach(List<PastActivity> past) {
        Iterator<Receipt> receipts = ledger.append(
                        past.stream().map(ActivityHistory::entry).toList())
                .iterator();
        sql.insertAll(past, one -> version(one, receipts.next()), "COMMAND");
    }

    private static Entry entry(PastActivity past) {
        WorkStandard standard = past.standard();
        return Entry.of("demo")
                .with("of", "activity")
                .with("version", 1)
                .with("employee", past.employee())
                .with("date", past.date())
                .with("description", past.description())
                .with("minutes", past.minutes())
                .with(
                        "quantity",
                        past.quantity() == null ? null : past.quantity().toPlainString())
                .with("unitOfOutput", past.unitOfOutput())
                .with("standardCode", standard == null ? null : standard.code().value())
                .with(
                        "planResult",
                        past.planResult() == null ? null : past.planResult().value())
                .with("activityKind", past.kind())
                .with("enteredBy", past.enteredBy());
    }

    private static ActivityVersion version(PastActivity past, Receipt receipt) {
        WorkStandard standard = past.standard();
        ActivityDraft draft = new ActivityInput(
                        past.date(),
                        past.description(),
                        past.minutes(),
                        past.quantity(),
                        past.unitOfOutput(),
                        past.kind(),
                        null,
                        null,
                        standard == null ? null : standard.code().value(),
                        null,
                        false,
                        past.planResult() == null ? null : past.planResult().value())
                .checked();
        Activity activity = new Activity(
                new ActivityId(Uuid7.at(past.recordedAt())),
                1,
                past.employee(),
                draft.date(),
                draft.description(),
                past.minutes(),
                draft.quantity(),
                draft.unitOfOutput(),
                standard == null ? null : StandardClaim.of(standard),
                null,
                draft.planResult(),
                draft.kind(),
                null,
                past.enteredBy(),
                past.enteredBy().equals(past.employee()) ? Confirmation.OWN : Confirmation.WAITING,
                List.of(),
                past.recordedAt(),
                receipt);
        return new ActivityVersion(activity, false, draft.hash(past.enteredBy()));
    }
}
