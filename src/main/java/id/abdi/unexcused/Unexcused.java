package id.abdi.unexcused;

import id.abdi.breach.AbsenceCount;
import id.abdi.breach.SanctionKind;
import id.abdi.organization.Employee;
import org.jspecify.annotations.Nullable;

/**
 * A person's year without valid reason, as far as records tell. A question: an official asks and examines.
 *
 * @param minutes late and early, added up: only a figure (D-4)
 * @param minuteDays how many days that makes
 * @param named the kind that the table names for so many days; null below its first row, or where no table holds
 * @param next from how many days the next row begins; null past the last
 */
record Unexcused(
        Employee person,
        AbsenceCount count,
        int minutes,
        int minuteDays,
        @Nullable SanctionKind named,
        @Nullable Integer next) {
    boolean any() {
        return count.days() > 0 || count.longest() > 0;
    }
}
