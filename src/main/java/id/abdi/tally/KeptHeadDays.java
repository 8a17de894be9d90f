package id.abdi.tally;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is kept of heads; below a head of few units it is reckoned at the moment, so that a report shows at once. */
@Component
class KeptHeadDays implements HeadDays {
    private final HeadDaySql sql;
    private final TallySql tally;
    private final DayReckoning reckoning;

    KeptHeadDays(HeadDaySql sql, TallySql tally, DayReckoning reckoning) {
        this.sql = sql;
        this.tally = tally;
        this.reckoning = reckoning;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> of(EmployeeId head, LocalDate day) {
        if (!sql.counted(day)) {
            return Optional.empty();
        }
        Optional<HeadSum> kept = sql.sum(head, day);
        return Optional.of(
                kept.isEmpty()
                        ? new Standing(HeadSum.nobody(head), List.of(), null)
                        : kept.get().heads() < KeptUnitDays.FEW
                                ? atTheMoment(kept.get(), day)
                                : standing(kept.get(), day));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> top(LocalDate day) {
        return sql.counted(day) ? sql.top(day).map(top -> standing(top, day)) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, Reach> between(EmployeeId head, LocalDate first, LocalDate last) {
        return sql.between(head, first, last);
    }

    private Standing standing(HeadSum kept, LocalDate day) {
        return new Standing(
                kept, sql.below(kept.head(), day), tally.countedAt(day).orElse(null));
    }

    /** Who is whose head is as it was counted, what they reported as it is now. */
    private Standing atTheMoment(HeadSum kept, LocalDate day) {
        Map<EmployeeId, EmployeeId> superiors = new HashMap<>();
        for (HeadSum below : sql.tree(kept.head(), day)) {
            if (below.superior() != null) {
                superiors.put(below.head(), below.superior());
            }
        }
        Set<EmployeeId> heads = new HashSet<>(superiors.keySet());
        heads.add(kept.head());
        Set<UnitId> units = sql.units(heads, day);
        if (units.size() > KeptUnitDays.FEW) {
            return standing(kept, day);
        }
        List<HeadSum> sums =
                HeadSum.of(HeadSum.of(reckoning.reckoned(units, day).heads(), heads), superiors);
        return new Standing(
                sums.stream()
                        .filter(sum -> sum.head().equals(kept.head()))
                        .findFirst()
                        .orElse(kept),
                HeadSum.below(kept.head(), sums),
                null);
    }
}
