package id.abdi.discipline;

import id.abdi.breach.DatedDeadlines;
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
    private final CaseSight sight;
    private final Rights rights;
    private final CaseDay today;

    SanctionMarks(CaseSql sql, Law law, CasePeople people, CaseSight sight, Rights rights, CaseDay today) {
        this.sql = sql;
        this.law = law;
        this.people = people;
        this.sight = sight;
        this.rights = rights;
        this.today = today;
    }

    @Override
    public String kind() {
        return "discipline.marks";
    }

    @Override
    public List<Mark> marks(Caller reader, EmployeeId person, Period period, Ui ui) {
        LocalDate day = today.day();
        if (!rights.mayDo(reader, Act.SEE_DISCIPLINE, person, day)) {
            return List.of();
        }
        DatedDeadlines deadlines = law.deadlines(people.scope(person, day));
        List<CaseFile> files = sql.of(List.of(person));
        List<CaseFile> known = sight.known(reader, files, day);
        List<Mark> marks = new ArrayList<>();
        for (CaseFile file : files) {
            LocalDate from = CaseRules.inForce(file, deadlines);
            SanctionKind kind = file.sanction();
            if (kind != null && from != null && !from.isAfter(day) && period.contains(from)) {
                String path =
                        known.contains(file) ? "/discipline/" + file.opened().id() : null;
                marks.add(new Mark(from, ui.text("discipline.mark", ui.text(kind.textKey())), path));
            }
        }
        return marks;
    }
}
