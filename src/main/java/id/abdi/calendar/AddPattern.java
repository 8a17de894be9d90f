package id.abdi.calendar;

import id.abdi.calendar.CalendarFacts.AddedPattern;
import id.abdi.identity.Caller;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BKPSDM adds a work pattern, such as Tuesday to Sunday (W-5, W-6). It holds for nobody until it is given to somebody. */
@Service
class AddPattern {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_CODE = 40;

    private final CalendarSql sql;
    private final WorkPatterns patterns;
    private final CalendarMemory memory;
    private final Ledger ledger;
    private final Clock clock;

    AddPattern(CalendarSql sql, WorkPatterns patterns, CalendarMemory memory, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.patterns = patterns;
        this.memory = memory;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    public WorkPattern by(Caller caller, String name, Set<DayOfWeek> days, boolean onHolidays, Timing timing) {
        CalendarRights.require(caller);
        WorkPattern pattern = pattern(name.strip(), days, onHolidays, timing);
        if (patterns.byCode(pattern.code()).isPresent()) {
            throw CalendarRefusals.patternExists(name);
        }
        Recording recording = Recording.of(caller, clock.instant());
        Entry entry = Entry.of("work-pattern")
                .with("code", pattern.code())
                .with("name", name.strip())
                .with("days", pattern.days().stream().map(DayOfWeek::name).toList())
                .with("onHolidays", onHolidays)
                .with("timing", timing)
                .with("recordedBy", recording.by())
                .with("via", recording.via());
        try {
            sql.insert(new AddedPattern(pattern, name.strip()), recording, ledger.append(entry));
        } catch (DuplicateKeyException race) {
            throw CalendarRefusals.patternExists(name);
        }
        memory.lookAfterCommit();
        return pattern;
    }

    /** The code is made of the name, and stays when somebody would call it differently. */
    private static WorkPattern pattern(String name, Set<DayOfWeek> days, boolean onHolidays, Timing timing) {
        List<FieldError> errors = new ArrayList<>();
        HolidayRules.length("name", name, LONGEST_NAME).ifPresent(errors::add);
        String code = code(name);
        if (errors.isEmpty() && code.isEmpty()) {
            errors.add(new FieldError("name", "calendar.field.pattern-name"));
        }
        if (days.isEmpty()) {
            errors.add(new FieldError("days", "calendar.field.pattern-days"));
        }
        if (!errors.isEmpty()) {
            throw CalendarRefusals.invalid(errors);
        }
        return new WorkPattern(code, days, onHolidays, days.size(), timing);
    }

    private static String code(String name) {
        String code =
                name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^[0-9_]+|_+$", "");
        return code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
    }
}
