package id.abdi.rulebook;

import id.abdi.kernel.Period;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What a setting would change, from when to when, seen before it is made (complaint 22).
 *
 * @param backdated it reaches into the past, where recorded results keep what was in force when they were recorded
 * @param untouched units that keep a value of their own
 */
record RulePreview(List<Span<?>> spans, boolean backdated, List<UnitId> untouched) {
    /** A time in which something else holds than before. */
    record Span<T>(Period period, Valued<T> before, Valued<T> after) {
        boolean sameValue() {
            return before.value().equals(after.value());
        }
    }

    /**
     * @param proposed not yet recorded
     * @param scope the unit of the setting with the units above it
     */
    static RulePreview of(SettingTable now, Rule<?> rule, Setting proposed, Scope scope, LocalDate today) {
        SettingTable then = now.with(proposed);
        LocalDate from = proposed.place().validFrom();
        SortedSet<LocalDate> turns = now.turns(rule.code(), scope);
        turns.addAll(then.turns(rule.code(), scope));
        turns.add(from);
        List<LocalDate> days = List.copyOf(turns.tailSet(from));
        List<Span<?>> spans = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate next = i + 1 < days.size() ? days.get(i + 1) : null;
            add(spans, span(now, then, rule, new Period(days.get(i), next), scope));
        }
        boolean government = proposed.place().unit() == null;
        return new RulePreview(
                List.copyOf(spans), from.isBefore(today), government ? now.unitsOf(rule.code()) : List.of());
    }

    private static <T> @Nullable Span<T> span(
            SettingTable now, SettingTable then, Rule<T> rule, Period period, Scope scope) {
        Valued<T> before = DatedRulebook.valued(now, rule, period.from(), scope);
        Valued<T> after = DatedRulebook.valued(then, rule, period.from(), scope);
        boolean same = before.value().equals(after.value())
                && before.source().equals(after.source())
                && before.confirmed() == after.confirmed();
        return same ? null : new Span<>(period, before, after);
    }

    private static void add(List<Span<?>> spans, @Nullable Span<?> span) {
        if (span != null) {
            spans.add(span);
        }
    }
}
