package id.abdi.discipline;

import id.abdi.breach.Competence;
import id.abdi.breach.DatedDeadlines;
import id.abdi.breach.Law;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each morning: whoever must take a step learns that its day has passed, once (D-17: an official who does not act is punished too). */
@Component
class DueReminders implements Job {
    private static final Schedule SCHEDULE = new Schedule.Daily(LocalTime.of(5, 10));

    private final CaseSql sql;
    private final CaseSight sight;
    private final CaseNotices cases;
    private final Law law;
    private final CasePeople people;
    private final Notices notices;
    private final CaseDay today;

    DueReminders(
            CaseSql sql,
            CaseSight sight,
            CaseNotices cases,
            Law law,
            CasePeople people,
            Notices notices,
            CaseDay today) {
        this.sql = sql;
        this.sight = sight;
        this.cases = cases;
        this.law = law;
        this.people = people;
        this.notices = notices;
        this.today = today;
    }

    @Override
    public String name() {
        return "discipline.due";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }

    @Override
    @Transactional
    public void run(Instant due) {
        LocalDate day = today.day(due);
        List<CaseFile> running = sql.running();
        Map<EmployeeId, Scope> scopes = people.scopes(
                running.stream().map(file -> file.opened().person()).toList(), day);
        Map<EmployeeId, List<Notice>> told = new LinkedHashMap<>();
        for (CaseFile file : running) {
            DatedDeadlines deadlines =
                    law.deadlines(scopes.getOrDefault(file.opened().person(), Scope.GOVERNMENT));
            late(file, day, deadlines, told);
        }
        notices.tell(told);
    }

    private void late(CaseFile file, LocalDate day, DatedDeadlines deadlines, Map<EmployeeId, List<Notice>> told) {
        List<CaseRules.Due> late = cases.due(file, day, deadlines).stream()
                .filter(one -> one.step() != StepKind.OBJECTED)
                .filter(one -> one.late(day))
                .toList();
        if (late.isEmpty()) {
            return;
        }
        Competence competence = sight.competence(file, day);
        for (CaseRules.Due one : late) {
            for (EmployeeId who : CaseNotices.takers(one.step(), file, competence)) {
                told.computeIfAbsent(who, first -> new ArrayList<>()).add(CaseNotices.late(file, one));
            }
        }
    }
}
