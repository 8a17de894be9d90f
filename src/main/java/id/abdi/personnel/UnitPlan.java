package id.abdi.personnel;

import id.abdi.intake.Reason;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.RowOutcome.Added;
import id.abdi.intake.RowOutcome.Changed;
import id.abdi.intake.RowOutcome.Proposed;
import id.abdi.intake.RowOutcome.Quarantined;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.intake.RowOutcome.Unchanged;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Fact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Fact.UnitFact;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a table of units changes, and what becomes of each row. */
final class UnitPlan {
    /**
     * What is recorded.
     *
     * @param units by code, as of the day
     * @param heads the post that heads a unit
     * @param endless codes of units that are still there after the last day of their row
     */
    record Known(Map<String, Unit> units, Map<UnitId, Post> heads, Set<String> endless) {}

    private final Known known;
    private final LocalDate asOf;
    private final Map<String, UnitRow> rows = new HashMap<>();
    private final Map<String, UnitId> ids = new HashMap<>();
    private final List<RowOutcome> outcomes = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Fact> added = new ArrayList<>();
    private final List<Fact> changed = new ArrayList<>();

    private UnitPlan(Known known, LocalDate asOf) {
        this.known = known;
        this.asOf = asOf;
    }

    static UnitPlan of(List<UnitRow> rows, Known known, LocalDate asOf) {
        UnitPlan plan = new UnitPlan(known, asOf);
        known.units().forEach((code, unit) -> plan.ids.put(code, unit.id()));
        rows.forEach(row -> plan.rows.put(row.code(), row));
        Set<String> without = plan.withoutTop();
        for (UnitRow row : rows) {
            if (!without.contains(row.code())) {
                plan.ids.computeIfAbsent(row.code(), code -> UnitId.fresh());
            }
        }
        for (UnitRow row : rows) {
            plan.outcomes.add(without.contains(row.code()) ? plan.hanging(row) : plan.outcome(row));
        }
        return plan;
    }

    List<RowOutcome> outcomes() {
        return outcomes;
    }

    List<Fact> added() {
        return added;
    }

    List<Fact> changed() {
        return changed;
    }

    List<Waiting> waiting() {
        return waiting;
    }

    /** The rows whose chain of parents leads to no unit that is known or the top, or in a circle. */
    private Set<String> withoutTop() {
        Set<String> without = new HashSet<>();
        for (UnitRow row : rows.values()) {
            if (!reaches(row)) {
                without.add(row.code());
            }
        }
        return without;
    }

    private boolean reaches(UnitRow row) {
        Set<String> passed = new HashSet<>();
        UnitRow at = row;
        while (at.parent() != null) {
            if (!passed.add(at.code()) || ended(at)) {
                return false;
            }
            UnitRow above = rows.get(at.parent());
            if (above == null) {
                return known.units().containsKey(at.parent());
            }
            at = above;
        }
        return !ended(at);
    }

    private boolean ended(UnitRow row) {
        return row.last() != null && row.last().isBefore(asOf);
    }

    private RowOutcome hanging(UnitRow row) {
        if (ended(row)) {
            return new Quarantined(
                    row.line(), Reason.of("personnel.unit.ended", row.name(), Objects.requireNonNull(row.last())));
        }
        Set<String> passed = new HashSet<>();
        UnitRow at = row;
        while (passed.add(at.code())) {
            UnitRow above = at.parent() == null ? null : rows.get(at.parent());
            if (above == null || ended(above)) {
                String unknown = String.valueOf(at.parent());
                waiting.add(new Waiting(Waiting.Kind.UNIT, row.code(), row.name(), unknown));
                return new Quarantined(row.line(), Reason.of("personnel.unit.parent-unknown", row.name(), unknown));
            }
            at = above;
        }
        return Rejected.of(row.line(), Reason.of("personnel.unit.circle", row.code()));
    }

    private RowOutcome outcome(UnitRow row) {
        Unit before = known.units().get(row.code());
        Post head = before == null ? null : known.heads().get(before.id());
        UnitFact fact = fact(row);
        if (before == null) {
            added.add(fact);
            addHead(row, fact);
            return new Added(row.line());
        }
        List<Object> differences = differences(row, before, fact);
        if (!differences.isEmpty()) {
            changed.add(fact);
        }
        if (head == null && row.headPost() != null) {
            addHead(row, fact);
            differences.add(Reason.of("personnel.unit.head-added", row.headPost()));
        }
        if (!differences.isEmpty()) {
            return new Changed(row.line(), Said.all(row.name(), differences));
        }
        return head != null && row.headPost() != null && !Said.same(head.title(), row.headPost())
                ? new Proposed(
                        row.line(), Reason.of("personnel.unit.head-differs", row.name(), row.headPost(), head.title()))
                : new Unchanged(row.line());
    }

    private List<Object> differences(UnitRow row, Unit before, UnitFact fact) {
        List<Object> differences = new ArrayList<>();
        if (!before.name().equals(fact.name())) {
            differences.add(Reason.of("personnel.changed.name", before.name(), fact.name()));
        }
        if (before.level() != fact.level()) {
            differences.add(Reason.of("personnel.unit.level-changed"));
        }
        if (!Objects.equals(before.parent(), fact.parent())) {
            differences.add(Reason.of("personnel.unit.parent-changed", String.valueOf(row.parent())));
        }
        if (known.endless().contains(row.code())) {
            differences.add(Reason.of("personnel.unit.ends", Objects.requireNonNull(row.last())));
        }
        return differences;
    }

    private UnitFact fact(UnitRow row) {
        boolean fresh = !known.units().containsKey(row.code());
        LocalDate from = fresh && row.from() != null ? row.from() : asOf;
        return new UnitFact(
                Objects.requireNonNull(ids.get(row.code())),
                row.code(),
                row.name(),
                row.level(),
                parent(row),
                new Period(from, row.last() == null ? null : row.last().plusDays(1)));
    }

    private @Nullable UnitId parent(UnitRow row) {
        return row.parent() == null ? null : ids.get(row.parent());
    }

    private void addHead(UnitRow row, UnitFact fact) {
        if (row.headPost() != null) {
            boolean leads = row.level() == UnitLevel.GOVERNMENT || row.level() == UnitLevel.AGENCY;
            added.add(new PostFact(
                    PostId.fresh(),
                    fact.unit(),
                    row.headPost(),
                    leads ? PostKind.LEADER : PostKind.MANAGERIAL,
                    null,
                    true,
                    fact.period()));
        }
    }
}
