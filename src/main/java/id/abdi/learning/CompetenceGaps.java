package id.abdi.learning;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Gaps that an appraisal found; a bean of the module that appraises. While there is none, pages say that nothing is known yet. */
public interface CompetenceGaps {
    /** What a person should learn, in words, and since when that is known. */
    record Gap(String words, LocalDate since) {}

    /** Of these people those of whom a gap is known on that day. */
    Map<EmployeeId, List<Gap>> of(Collection<EmployeeId> people, LocalDate day);
}
