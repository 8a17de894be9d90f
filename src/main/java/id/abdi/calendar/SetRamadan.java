package id.abdi.calendar;

import id.abdi.identity.Caller;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BKPSDM records when Ramadan begins and ends, as the government announced it; its hours are shorter (W-5). */
@Service
class SetRamadan {
    private static final int SHORTEST = 28;
    private static final int LONGEST = 31;
    private static final int FARTHEST = 20;

    /** What is typed. */
    record Dates(@Nullable LocalDate first, @Nullable LocalDate last, String source) {}

    private final CalendarMemory memory;
    private final CalendarSql sql;
    private final Ledger ledger;
    private final Clock clock;

    SetRamadan(CalendarMemory memory, CalendarSql sql, Ledger ledger, Clock clock) {
        this.memory = memory;
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param known the version that the page knew, 0 for none */
    @Transactional
    public void by(Caller caller, int hijriYear, Dates dates, int known) {
        memory.look();
        Ramadan ramadan = proposal(caller, hijriYear, dates);
        if (ramadan.version() != known + 1) {
            throw CalendarRefusals.changedMeanwhile();
        }
        Recording recording = Recording.of(caller, clock.instant());
        Entry entry = Entry.of("ramadan")
                .with("hijriYear", hijriYear)
                .with("version", ramadan.version())
                .with("first", ramadan.first())
                .with("last", ramadan.last())
                .with("source", ramadan.source())
                .with("recordedBy", recording.by())
                .with("via", recording.via());
        try {
            sql.insert(ramadan, recording, ledger.append(entry));
        } catch (DuplicateKeyException race) {
            throw CalendarRefusals.changedMeanwhile();
        }
        memory.lookAfterCommit();
    }

    /** The version that it would become. */
    Ramadan proposal(Caller caller, int hijriYear, Dates dates) {
        CalendarRights.require(caller);
        LocalDate first = dates.first();
        LocalDate last = dates.last();
        List<FieldError> errors = new ArrayList<>();
        if (first == null || far(hijriYear, first)) {
            errors.add(new FieldError("first", "calendar.field.ramadan-first"));
        }
        if (first == null || last == null || !plausible(first, last)) {
            errors.add(new FieldError("last", "calendar.field.ramadan-last"));
        }
        HolidayRules.length("source", dates.source(), HolidayRules.LONGEST_SOURCE)
                .ifPresent(errors::add);
        if (first == null || last == null || !errors.isEmpty()) {
            throw CalendarRefusals.invalid(errors);
        }
        int version = memory.facts().ramadan(hijriYear).map(Ramadan::version).orElse(0) + 1;
        return new Ramadan(hijriYear, first, last, version, dates.source());
    }

    private static boolean plausible(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return days >= SHORTEST && days <= LONGEST;
    }

    private static boolean far(int hijriYear, LocalDate first) {
        return Math.abs(ChronoUnit.DAYS.between(Ramadan.expected(hijriYear).first(), first)) > FARTHEST;
    }
}
