package id.abdi.spotcheck;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.kernel.Scope;
import id.abdi.ledger.PublishedLog;
import id.abdi.ledger.SignedState;
import id.abdi.rulebook.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From which checkpoint a day is drawn: the first that was signed on it at or after the hour. */
@Component
class Checkpoints {
    private final PublishedLog log;
    private final SpotCheckSql sql;
    private final Rulebook rulebook;
    private final LocalTimeZone zone;

    Checkpoints(PublishedLog log, SpotCheckSql sql, Rulebook rulebook, LocalTimeZone zone) {
        this.log = log;
        this.sql = sql;
        this.rulebook = rulebook;
        this.zone = zone;
    }

    LocalTime hour(LocalDate date) {
        return rulebook.on(SpotCheckSettings.HOUR, date, Scope.GOVERNMENT);
    }

    /** Where something is drawn already, its checkpoint: one day, one lot, also after the log was brought back from a backup. */
    Optional<Draw.Signed> of(LocalDate date) {
        return sql.from(date).or(() -> first(date));
    }

    private Optional<Draw.Signed> first(LocalDate date) {
        Instant end = zone.begin(date.plusDays(1));
        return log.firstSince(zone.at(date, hour(date)))
                .filter(state -> state.signedAt().isBefore(end))
                .map(Checkpoints::signed);
    }

    private static Draw.Signed signed(SignedState state) {
        return new Draw.Signed(
                state.tree().number(),
                state.checkpoint().size(),
                state.checkpoint().root().base64(),
                state.signedAt());
    }
}
