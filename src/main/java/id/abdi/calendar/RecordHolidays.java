package id.abdi.calendar;

import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Records versions of holidays with their leaves. Part of the use cases, inside their transaction. */
@Component
class RecordHolidays {
    private final CalendarSql sql;
    private final Ledger ledger;
    private final CalendarMemory memory;

    RecordHolidays(CalendarSql sql, Ledger ledger, CalendarMemory memory) {
        this.sql = sql;
        this.ledger = ledger;
        this.memory = memory;
    }

    void record(List<RecordedHoliday> versions) {
        if (versions.isEmpty()) {
            return;
        }
        List<Receipt> receipts =
                ledger.append(versions.stream().map(RecordHolidays::entry).toList());
        try {
            for (int i = 0; i < versions.size(); i++) {
                sql.insert(versions.get(i), receipts.get(i));
            }
        } catch (DuplicateKeyException race) {
            throw CalendarRefusals.changedMeanwhile();
        }
        memory.lookAfterCommit();
    }

    private static Entry entry(RecordedHoliday version) {
        Holiday holiday = version.holiday();
        return Entry.of("holiday")
                .with("id", version.id().value())
                .with("date", holiday.date())
                .with("unit", holiday.unit())
                .with("version", version.version())
                .with("kind", holiday.kind())
                .with("description", holiday.description())
                .with("withdrawn", version.withdrawn())
                .with("source", version.source())
                .with("recordedBy", version.recording().by())
                .with("via", version.recording().via())
                .with("recordedAt", version.recording().at());
    }
}
