package id.abdi.integrity;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.signal.SignalKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A signal in the record of a month: a question, never a verdict (D-21). Never changed.
 *
 * @param other the second of a pair; for copied texts whose texts they mostly are
 * @param unit of the person on the last day, with its agency
 * @param seen how often it was so, of so many occasions
 * @param honest the share of occasions, 0 to 1, that honest people at the edge of the usual reach
 * @param strength 6 is one in a million in honest work
 * @param days on which it was so
 * @param first of the days that were looked at
 * @param rules what was in force
 * @param checked the innocent explanations that were looked at first
 * @param earlier the same about the same people in an earlier month; null where it is the first
 */
record Finding(
        FindingId id,
        SignalKind kind,
        YearMonth month,
        EmployeeId person,
        @Nullable EmployeeId other,
        @Nullable UnitId unit,
        @Nullable UnitId agency,
        int seen,
        int occasions,
        BigDecimal honest,
        BigDecimal strength,
        List<LocalDate> days,
        LocalDate first,
        String rules,
        List<Innocent> checked,
        @Nullable FindingId earlier,
        Instant recordedAt) {
    /** Kinds in which both of a pair did it; elsewhere the other one did nothing. */
    static final Set<SignalKind> OF_BOTH = Set.of(SignalKind.PAIRED_PUNCHES, SignalKind.MUTUAL_PRAISE);

    Finding {
        days = List.copyOf(days);
        checked = List.copyOf(checked);
    }

    /** Whom it asks about. */
    Set<EmployeeId> named() {
        return named(kind, person, other);
    }

    static Set<EmployeeId> named(SignalKind kind, EmployeeId person, @Nullable EmployeeId other) {
        return other != null && OF_BOTH.contains(kind) ? Set.of(person, other) : Set.of(person);
    }

    /** Everybody whose data it shows. */
    Set<EmployeeId> shown() {
        return other == null ? Set.of(person) : Set.of(person, other);
    }
}
