package id.abdi.discipline;

import id.abdi.breach.Law;
import id.abdi.breach.SanctionKind;
import id.abdi.discipline.Sanctions.Standing;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import id.abdi.profession.IndexPart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Discipline in the professionalism index: the heaviest sanction of the years that count, for those alone who may see sanctions (T-7). */
@Component
class DisciplinePart implements IndexPart {
    private final Sanctions sanctions;
    private final Law law;
    private final Rights rights;

    DisciplinePart(Sanctions sanctions, Law law, Rights rights) {
        this.sanctions = sanctions;
        this.law = law;
        this.rights = rights;
    }

    @Override
    public Dimension dimension() {
        return Dimension.DISCIPLINE;
    }

    @Override
    public boolean open(Caller reader, EmployeeId person, LocalDate day) {
        return rights.mayDo(reader, Act.SEE_DISCIPLINE, person, day);
    }

    @Override
    public List<SubScore> of(EmployeeId person, LocalDate day) {
        Standing standing = sanctions.of(List.of(person), day).getOrDefault(person, Standing.CLEAN);
        SanctionKind heaviest = standing.heaviest();
        return List.of(new SubScore(
                "discipline.index." + (heaviest == null ? "NONE" : heaviest.level()),
                List.of(law.lookBackYears(day)),
                BigDecimal.valueOf(standing.points()),
                BigDecimal.valueOf(Standing.CLEAN.points())));
    }
}
