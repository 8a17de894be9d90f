package id.abdi.progress;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResultId;
import id.abdi.plan.PlanResults;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person, or a superior of theirs, says what hinders a planned result, and later that it is removed (R6). */
@Service
class NameObstacle {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 300;

    private final ObstacleSql sql;
    private final PlanResults results;
    private final Rights rights;
    private final Ledger ledger;
    private final LocalTimeZone zone;
    private final Clock clock;

    NameObstacle(ObstacleSql sql, PlanResults results, Rights rights, Ledger ledger, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.results = results;
        this.rights = rights;
        this.ledger = ledger;
        this.zone = zone;
        this.clock = clock;
    }

    /** The version that stands after it; also where it says what the newest one says. */
    @Transactional
    Obstacle by(Caller caller, ObstacleDraft draft) {
        Instant now = clock.instant();
        LocalDate today = zone.day(now);
        EmployeeId owner = owner(draft.result(), today);
        rights.require(caller, Act.NAME_OBSTACLE, owner, today);
        sql.lock(draft.id());
        Obstacle before = sql.find(draft.id()).orElse(null);
        if (before != null && !before.result().equals(draft.result())) {
            throw ProgressRefusals.unknown();
        }
        int version = before == null ? 0 : before.version();
        int seen = draft.seen() == null ? 0 : draft.seen();
        if (before != null && draft.says(before) && (seen == version || seen == version - 1)) {
            return before;
        }
        if (seen != version) {
            throw ProgressRefusals.stale();
        }
        return store(caller, checked(draft, before, today), before, now);
    }

    /** Of a result in force; of one that was taken out meanwhile, where an obstacle of it is to be removed. */
    EmployeeId owner(PlanResultId result, LocalDate today) {
        return results.inForce(result, today)
                .or(() -> results.find(result))
                .map(PlanResult::employee)
                .orElseThrow(ProgressRefusals::unknown);
    }

    /** What it says beside the id, whole. */
    private record Said(
            ObstacleDraft draft, Obstacle.Kind kind, String words, LocalDate since, Obstacle.Remover remover) {}

    private static Said checked(ObstacleDraft draft, @Nullable Obstacle before, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        Obstacle.Kind kind = draft.kind() == null && before != null ? before.kind() : draft.kind();
        if (kind == null) {
            errors.add(ProgressRefusals.error("kind"));
        }
        Obstacle.Remover remover = draft.remover() == null && before != null ? before.remover() : draft.remover();
        if (remover == null) {
            errors.add(ProgressRefusals.error("remover"));
        }
        String words = draft.words() == null ? "" : draft.words().strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            errors.add(ProgressRefusals.error("words"));
        }
        LocalDate since = draft.since() != null ? draft.since() : before == null ? today : before.since();
        if (since.isAfter(today) || since.isBefore(today.minusYears(1))) {
            errors.add(ProgressRefusals.error("since"));
        }
        if (kind == null || remover == null || !errors.isEmpty()) {
            throw ProgressRefusals.obstacle(errors);
        }
        return new Said(draft, kind, words, since, remover);
    }

    private Obstacle store(Caller caller, Said said, @Nullable Obstacle before, Instant now) {
        ObstacleDraft draft = said.draft();
        int version = before == null ? 1 : before.version() + 1;
        Entry entry = Entry.of("obstacle")
                .with("obstacle", draft.id())
                .with("version", version)
                .with("result", draft.result().value())
                .with("obstacleKind", said.kind())
                .with("words", said.words())
                .with("since", said.since())
                .with("remover", said.remover())
                .with("open", draft.open())
                .with("by", caller.id())
                .with("via", caller.via());
        Obstacle obstacle = new Obstacle(
                draft.id(),
                version,
                draft.result(),
                said.kind(),
                said.words(),
                said.since(),
                said.remover(),
                draft.open(),
                caller.id(),
                now,
                Objects.requireNonNull(ledger.append(entry).leaf()));
        sql.insert(obstacle, caller.via().name());
        return obstacle;
    }
}
