package id.abdi.coaching;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.List;

/** A kind of help that a head can offer; a bean of the module that records it. Training comes from a module above. */
public interface OfferSource {
    /** What was offered to the person until that day, inclusive, in any order; never an offer that was taken back. */
    List<HelpOffered.Offer> offers(EmployeeId person, LocalDate day);
}
