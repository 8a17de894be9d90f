package id.abdi.dutyletter;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who works elsewhere by a letter, in sets and with one query. Who may see it is asked before. */
public interface DutyLetters {
    /** The letters in force that touch these days, both included; who has none has no entry. */
    Map<EmployeeId, List<DutyLetter>> between(Collection<EmployeeId> people, LocalDate first, LocalDate last);
}
