package id.abdi.calendar;

import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holidays and Ramadan of a made-up past, in bulk and with a given instant, for the demo and the benchmarks alone. */
@Component
public class CalendarHistory {
    private final CalendarSql sql;
    private final Ledger ledger;
    private final CalendarMemory memory;

    CalendarHistory(CalendarSql sql, Ledger ledger, CalendarMemory memory) {
        this.sql = sql;
        this.ledger = ledger;
        this.memory = memory;
    }

    /**
     * One ledger entry of kind {@code demo} for all of them.
     *
     * @param source the decree that the page shows beside them
     */
    @Transactional
    public void holidays(List<Holiday> holidays, String source, Instant recordedAt) {
        Receipt receipt =
                ledger.append(Entry.of("demo").with("module", "calendar").with("rows", holidays.size()));
        HolidayTable table = memory.facts().holidays();
        List<HolidayRules.Draft> drafts = holidays.stream()
                .map(holiday -> new HolidayRules.Draft(holiday, false, source))
                .toList();
        HolidayRules.versions(table, drafts, Recording.command(recordedAt))
                .forEach(version -> sql.insert(version, receipt));
        memory.lookAfterCommit();
    }

    /** Ramadan of these Hijri years on the days that the Umm al-Qura calendar expects. */
    @Transactional
    public void ramadan(List<Integer> hijriYears, String source, Instant recordedAt) {
        Receipt receipt =
                ledger.append(Entry.of("demo").with("module", "calendar").with("rows", hijriYears.size()));
        Map<Integer, Ramadan> known = memory.facts().ramadans();
        hijriYears.stream()
                .filter(year -> !known.containsKey(year))
                .map(Ramadan::expected)
                .map(ramadan -> new Ramadan(ramadan.hijriYear(), ramadan.first(), ramadan.last(), 1, source))
                .forEach(ramadan -> sql.insert(ramadan, Recording.command(recordedAt), receipt));
        memory.lookAfterCommit();
    }
}
