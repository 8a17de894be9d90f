package id.abdi.plan;

import id.abdi.programme.ProgrammeCarriers;
import id.abdi.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says to the module of programmes which of them somebody carries (R6). */
@Component
class PlanCarriers implements ProgrammeCarriers {
    private final StoredPlanResults results;

    PlanCarriers(StoredPlanResults results) {
        this.results = results;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProgrammeId, Integer> counts(LocalDate date) {
        return results.carriers(date);
    }
}
