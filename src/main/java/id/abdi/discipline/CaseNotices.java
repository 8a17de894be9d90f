package id.abdi.discipline;

import id.abdi.breach.Competence;
import id.abdi.breach.DatedDeadlines;
import id.abdi.breach.Law;
import id.abdi.breach.Official;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import id.abdi.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the person of each step of the own case, and whoever has to take the next one. No notice says a name or what it is about. */
@Component
class CaseNotices {
    private final Notices notices;
    private final CaseSight sight;
    private final Law law;
    private final Rulebook rulebook;
    private final CasePeople people;
    private final CaseDay today;

    CaseNotices(Notices notices, CaseSight sight, Law law, Rulebook rulebook, CasePeople people, CaseDay today) {
        this.notices = notices;
        this.sight = sight;
        this.law = law;
        this.rulebook = rulebook;
        this.people = people;
        this.today = today;
    }

    void opened(CaseFile file, Caller by) {
        LocalDate day = today.day();
        tell(file, 0, by, law.deadlines(people.scope(file.opened().person(), day)));
    }

    void step(CaseFile file, Step step, Caller by, DatedDeadlines deadlines) {
        tell(file, step.number(), by, deadlines);
    }

    private void tell(CaseFile file, int number, Caller by, DatedDeadlines deadlines) {
        LocalDate day = today.day();
        EmployeeId person = file.opened().person();
        Map<EmployeeId, List<Notice>> told = new LinkedHashMap<>();
        told.put(person, List.of(Notice.of(key("step", file, number), "discipline.notice.person", path(file))));
        Competence competence = sight.competence(file, day);
        for (CaseRules.Due due : due(file, day, deadlines)) {
            for (EmployeeId who : takers(due.step(), file, competence)) {
                if (!who.equals(person)) {
                    told.computeIfAbsent(who, first -> new ArrayList<>()).add(turn(file, due));
                }
            }
        }
        told.remove(by.id());
        notices.tell(told);
    }

    List<CaseRules.Due> due(CaseFile file, LocalDate day, DatedDeadlines deadlines) {
        return CaseRules.due(file, day, deadlines, summonBy(file, deadlines));
    }

    LocalDate summonBy(CaseFile file, DatedDeadlines deadlines) {
        LocalDate known = file.opened().known();
        return deadlines.on(known).office().plus(known, rulebook.on(GateRules.SUMMON_DAYS, known, Scope.GOVERNMENT));
    }

    static Notice turn(CaseFile file, CaseRules.Due due) {
        LocalDate until = due.until();
        String key = key("turn:" + due.step(), file, file.steps().size());
        return until == null
                ? Notice.of(key, "discipline.notice.turn", path(file))
                : Notice.of(key, "discipline.notice.turn.until", path(file), until);
    }

    static Notice late(CaseFile file, CaseRules.Due due) {
        return Notice.of(key("late:" + due.step(), file, file.steps().size()), "discipline.notice.late", path(file));
    }

    /** Who has to take that step now; of the personnel agency nobody in particular. */
    static Set<EmployeeId> takers(StepKind step, CaseFile file, Competence competence) {
        Set<EmployeeId> takers = new LinkedHashSet<>();
        for (Part part : step.takers()) {
            switch (part) {
                case PERSON -> takers.add(file.opened().person());
                case SUPERIOR -> {
                    if (file.team().isEmpty()) {
                        CaseSight.superior(competence).map(Official::id).ifPresent(takers::add);
                    }
                }
                case TEAM -> takers.addAll(file.team());
                case COMPETENT -> takers.addAll(CaseSight.competent(file, competence));
                case REPORTER, PERSONNEL, INSPECTORATE -> {}
            }
        }
        return takers;
    }

    private static String key(String what, CaseFile file, int number) {
        return "discipline:" + what + ":" + file.opened().id() + ":" + number;
    }

    private static String path(CaseFile file) {
        return "/discipline/" + file.opened().id();
    }
}
