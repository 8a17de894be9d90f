package id.abdi.activity;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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
            Instant recordedAt) {}

    /** @return the ids, in the same order */
    @Transactional
    public List<ActivityId> record(List<PastActivity> past) {
        Receipt receipt =
                ledger.append(Entry.of("demo").with("module", "activity").with("rows", past.size()));
        List<ActivityId> ids = past.stream()
                .map(one -> new ActivityId(Uuid7.at(one.recordedAt())))
                .toList();
        List<Integer> places = IntStream.range(0, past.size()).boxed().toList();
        sql.insertAll(places, place -> version(ids.get(place), past.get(place), receipt), "COMMAND");
        return ids;
    }

    private static ActivityVersion version(ActivityId id, PastActivity past, Receipt receipt) {
        ActivityDraft draft = new ActivityInput(
                        past.date(),
                        past.description(),
                        past.minutes(),
                        past.quantity(),
                        past.unitOfOutput(),
                        past.kind(),
                        null,
                        null)
                .checked();
        Activity activity = new Activity(
                id,
                1,
                past.employee(),
                draft.date(),
                draft.description(),
                draft.minutes(),
                draft.quantity(),
                draft.unitOfOutput(),
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
