package id.abdi.tally;

import id.abdi.ledger.Following;
import id.abdi.ledger.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what was touched since the last turn and how far the ledger was read, both or neither. */
@Service
class FollowLedger {
    private static final int AT_ONCE = 5_000;

    private final Following following;
    private final TouchedUnits units;
    private final TallySql sql;
    private final PersonWeekSql weeks;

    FollowLedger(Following following, TouchedUnits units, TallySql sql, PersonWeekSql weeks) {
        this.following = following;
        this.units = units;
        this.sql = sql;
        this.weeks = weeks;
    }

    /** @param first the first day that is kept */
    @Transactional
    public void to(LocalDate first, LocalDate today) {
        Instant settled = following.settled();
        Optional<Instant> followed = sql.followedUntil();
        if (followed.isPresent()) {
            note(touched(followed.get()), first, today);
        }
        sql.follow(settled);
    }

    private void note(Collection<Touch> touches, LocalDate first, LocalDate today) {
        if (units.everything(touches)) {
            sql.everythingDue();
            weeks.everythingDue();
        } else {
            sql.due(units.of(touches, first, today));
            weeks.due(DueWeeks.of(touches, first, today));
        }
    }

    private Set<Touch> touched(Instant since) {
        Set<Touch> touches = new HashSet<>();
        @Nullable UUID after = null;
        List<Stated> leaves;
        do {
            leaves = following.since(since, after, Touch.KINDS.keySet(), Touch.FACTS, AT_ONCE);
            leaves.forEach(leaf -> touches.addAll(Touch.of(leaf)));
            after = leaves.isEmpty() ? after : leaves.getLast().leaf();
        } while (leaves.size() == AT_ONCE);
        return touches;
    }
}
