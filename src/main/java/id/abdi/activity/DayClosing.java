package id.abdi.activity;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * When days close (R4, step 5): on the head's next working day at the closing hour, later by the length of an outage; late
 * reports are taken for some working days more. Hour and days are the dated rules {@code activity.closing-hour} and
 * {@code activity.late-days}.
 */
public interface DayClosing {
    /**
     * The hours of one day's report.
     *
     * @param opensAt the local midnight with which the day begins
     * @param closesAt the closing hour on the head's next working day; activities are read-only from then on
     * @param lastChance the end of the last day on which a late report is taken
     */
    record Closing(Instant opensAt, Instant closesAt, Instant lastChance) {
        public Closing {
            if (!opensAt.isBefore(closesAt) || lastChance.isBefore(closesAt)) {
                throw new IllegalStateException("a day opens, closes and then is late, in this order");
            }
        }
    }

    /** For a day of this employee: the working days of whoever is the superior on that date count, for the top the own ones. */
    Closing of(EmployeeId employee, LocalDate day);

    /** For days whose clock runs on this person's working days: the head, or the top itself. */
    Map<LocalDate, Closing> of(EmployeeId headOrSelf, Collection<LocalDate> days);

    /** One day whose clock runs on the working days of each of them; everybody asked for has an entry. */
    Map<EmployeeId, Closing> of(Collection<EmployeeId> headsOrSelves, LocalDate day);
}
