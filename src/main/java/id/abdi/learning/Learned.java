package id.abdi.learning;

import id.abdi.kernel.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a person learned and proved, as the professionalism index asks it (T-7). Decides nothing about who may see. */
public interface Learned {
    /**
     * Until a day, inclusive.
     *
     * @param hours of the twelve months before
     * @param leadership whether a leadership training was ever completed
     * @param functional whether a functional training was ever completed
     * @param seminar whether a seminar, workshop or course was completed in the two years before
     */
    record Sum(BigDecimal hours, boolean leadership, boolean functional, boolean seminar) {}

    Sum of(EmployeeId person, LocalDate day);
}
