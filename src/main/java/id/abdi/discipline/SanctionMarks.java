package id.abdi.discipline;

import id.abdi.breach.Law;
import id.abdi.breach.SanctionKind;
import id.abdi.identity.Caller;
import id.abdi.insight.TimelineMark;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sanctions that came into force on a person's line of time, for those alone who may see discipline cases of the person. */
@Component
class SanctionMarks implements TimelineMark {
    private final CaseSql sql;
    private final Law law;
    private final CasePeople people;
    private final Rights rights;
    private final CaseDay today;

    SanctionMarks(CaseSql sql, Law law, CasePeople people, Rights rights, CaseDay today) {
        this.sql = sql;
        this.law = law;
        this.people = people;
        this.rights = rights;
        this.today = today;
    }

    @Override
    public List<Mark> marks(Caller reader, EmployeeId person, Period period, Ui ui) {
        LocalDate day = today.day();
        if (!rights.mayDo(reader, Act.SEE_DISCIPLINE, person, day)) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        for (CaseFile file : sql.of(List.of(person))) {
            LocalDate from = CaseRules.inForce(file, law.deadlines(day, people.scope(person, day)));
            SanctionKind kind = file.sanction();
            if (kind != null && from != null && !from.isAfter(day) && period.contains(from)) {
                marks.add(new Mark(from, ui.text("discipline.mark", ui.text(kind.textKey()))));
            }
        }
        return marks;
    }
}
