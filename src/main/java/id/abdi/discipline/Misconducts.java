package id.abdi.discipline;

import id.abdi.kernel.EmployeeId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Who was appraised as <em>Kurang/Misconduct</em>: good results, bad behaviour (D-19). The module of appraisals implements it; until
 * there is one, nobody was.
 */
public interface Misconducts {
    /** Of these people, the newest first. */
    List<Given> of(Collection<EmployeeId> people);

    /** @param period as people call it: {@code Triwulan II 2026} */
    record Given(UUID appraisal, EmployeeId person, String period) {}
}
