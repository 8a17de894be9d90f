package id.abdi.spotcheck;

import id.abdi.activity.DayClosing;
import id.abdi.activity.DayState;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.OneLine;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.spotcheck.SpotCheck.Answer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head answers the own spot check, until the day closes. */
@Service
class AnswerSpotCheck {
    static final int LONGEST = 500;

    private final SpotCheckSql sql;
    private final DayClosing closing;
    private final Ledger ledger;
    private final Clock clock;

    AnswerSpotCheck(SpotCheckSql sql, DayClosing closing, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.closing = closing;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whether that head's day takes an answer now. */
    boolean open(EmployeeId head, LocalDate date) {
        return !open(head, List.of(date)).isEmpty();
    }

    /** Those of the days that take one. */
    Set<LocalDate> open(EmployeeId head, Collection<LocalDate> dates) {
        Instant now = clock.instant();
        return closing.of(head, dates).entrySet().stream()
                .filter(day -> DayState.of(day.getKey(), now, day.getValue()) instanceof DayState.Open)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** @return as it stands now; the same said again changes nothing, also after the day has closed */
    @Transactional
    SpotCheck by(Caller head, LocalDate date, @Nullable Sighting sighting, @Nullable String typed) {
        sql.lock(head.id());
        SpotCheck check = sql.of(head.id(), date).orElseThrow(() -> SpotCheckRefusals.nothingDrawn(date));
        if (sighting == null) {
            throw SpotCheckRefusals.answer();
        }
        String words = OneLine.of(typed);
        if (OneLine.outside(words, sighting.needsWords() ? 3 : 0, LONGEST)) {
            throw SpotCheckRefusals.words(LONGEST);
        }
        String said = words.isEmpty() ? null : words;
        Answer before = check.answer();
        if (before != null && before.sighting() == sighting && Objects.equals(before.words(), said)) {
            return check;
        }
        if (!open(head.id(), date)) {
            throw SpotCheckRefusals.closed(date);
        }
        store(head, check.draw(), before == null ? 1 : before.version() + 1, sighting, said);
        return sql.of(head.id(), date).orElseThrow();
    }

    private void store(Caller head, Draw draw, int version, Sighting sighting, @Nullable String words) {
        Instant now = clock.instant();
        Entry entry = Entry.of("spot-check-answer")
                .with("head", draw.head())
                .with("date", draw.date())
                .with("employee", draw.employee())
                .with("activity", draw.activity())
                .with("version", version)
                .with("sighting", sighting)
                .with("words", words)
                .with("recordedBy", head.id())
                .with("via", head.via());
        sql.insert(
                draw,
                new Answer(version, sighting, words, now),
                new Mark(head.id(), head.via().name(), now, ledger.append(entry)));
    }
}
