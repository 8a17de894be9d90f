package id.abdi.discipline;

import static java.util.stream.Collectors.toSet;

import id.abdi.breach.Clause;
import id.abdi.breach.Deadlines;
import id.abdi.breach.Law;
import id.abdi.breach.Level;
import id.abdi.breach.MediumKinds;
import id.abdi.breach.Repetition;
import id.abdi.breach.SanctionKind;
import id.abdi.coaching.HelpOffered.Offer;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Scope;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredCases implements Cases {
    private static final int MOST = 500;

    private final CaseSql sql;
    private final Doors doors;
    private final CaseSight sight;
    private final CaseNotices notices;
    private final Law law;
    private final CasePeople people;
    private final CaseDay today;

    StoredCases(
            CaseSql sql, Doors doors, CaseSight sight, CaseNotices notices, Law law, CasePeople people, CaseDay today) {
        this.sql = sql;
        this.doors = doors;
        this.sight = sight;
        this.notices = notices;
        this.law = law;
        this.people = people;
        this.today = today;
    }

    /** What writes, and what decides who may. */
    @Component
    record Doors(OpenCase open, TakeCaseStep take, AskGate gate, Rights rights) {}

    @Override
    @Transactional(readOnly = true)
    public List<Listed> of(Caller caller) {
        LocalDate day = today.day();
        List<CaseFile> files =
                caller.is(Role.BKPSDM) || caller.is(Role.INSPECTORATE) ? sql.newest(MOST) : around(caller.id(), day);
        Map<EmployeeId, Scope> scopes =
                people.scopes(files.stream().map(file -> file.opened().person()).collect(toSet()), day);
        return files.stream()
                .map(file -> listed(file, day, scopes.getOrDefault(file.opened().person(), Scope.GOVERNMENT)))
                .toList();
    }

    private Listed listed(CaseFile file, LocalDate day, Scope scope) {
        Deadlines deadlines = law.deadlines(day, scope);
        return new Listed(file, CaseRules.state(file, day, deadlines), notices.due(file, day, deadlines));
    }

    /** Own cases, those of the people below, and those that name the reader; with one look at the line. */
    private List<CaseFile> around(EmployeeId reader, LocalDate day) {
        Map<EmployeeId, Integer> below = people.below(reader, day);
        List<EmployeeId> asked = new ArrayList<>(below.keySet());
        asked.add(reader);
        return sql.around(reader, asked, MOST).stream()
                .filter(file -> hasPart(file, reader, below))
                .toList();
    }

    private static boolean hasPart(CaseFile file, EmployeeId reader, Map<EmployeeId, Integer> below) {
        EmployeeId person = file.opened().person();
        boolean named = file.opened().by().equals(reader)
                || file.team().contains(reader)
                || file.steps().stream()
                        .filter(step -> step.kind() == StepKind.PROPOSED || step.kind() == StepKind.DECIDED)
                        .anyMatch(step -> reader.equals(step.official()));
        int depth = below.getOrDefault(person, 0);
        boolean superior = depth == 1 || (depth == 2 && !file.involved().isEmpty());
        return person.equals(reader) || named || (superior && !file.involved().contains(reader));
    }

    @Override
    @Transactional
    public Seen see(Caller caller, CaseId id) {
        CaseFile file = sql.find(id).orElseThrow(DisciplineRefusals::unknown);
        LocalDate day = today.day();
        CaseSight.Sight seen = sight.of(caller, file, day);
        if (seen.parts().isEmpty()) {
            throw DisciplineRefusals.unknown();
        }
        EmployeeId person = file.opened().person();
        doors.rights().look(caller, List.of(person), day);
        Deadlines deadlines = law.deadlines(day, people.scope(person, day));
        return new Seen(
                file,
                CaseRules.state(file, day, deadlines),
                seen.parts(),
                TakeCaseStep.mayTake(file, seen, CaseRules.following(file, day, deadlines)),
                notices.due(file, day, deadlines),
                CaseRules.inForce(file, deadlines),
                seen.competence(),
                deadlines,
                kinds(file, day),
                offer(file, day),
                day);
    }

    private List<SanctionKind> kinds(CaseFile file, LocalDate day) {
        MediumKinds medium = law.mediumKinds(day);
        List<CaseFile> others = sql.of(List.of(file.opened().person()));
        boolean heavy = file.opened().clauses().stream().anyMatch(Clause::alwaysHeavy);
        return LawfulStep.last(file, others)
                .map(last -> Repetition.after(last, medium))
                .orElse(SanctionKind.all(medium))
                .stream()
                .filter(kind -> !heavy || kind.level() == Level.HEAVY)
                .toList();
    }

    private @Nullable Offer offer(CaseFile file, LocalDate day) {
        return doors.gate().offers(file.opened().person(), day).stream()
                .filter(offer -> offer.id().equals(file.opened().offer()))
                .findFirst()
                .orElse(null);
    }

    @Override
    @Transactional
    public Start start(Caller caller, Nip nip) {
        LocalDate day = today.day();
        Employee person = doors.rights().see(caller, nip, day);
        Set<Act> acts = EnumSet.noneOf(Act.class);
        for (Act act : List.of(Act.REPORT_BREACH, Act.OPEN_PERFORMANCE_CASE)) {
            if (!caller.id().equals(person.id()) && doors.rights().mayDo(caller, act, person.id(), day)) {
                acts.add(act);
            }
        }
        if (acts.isEmpty()) {
            throw DisciplineRefusals.notYours();
        }
        boolean performance = acts.contains(Act.OPEN_PERFORMANCE_CASE);
        return new Start(
                person,
                acts.contains(Act.REPORT_BREACH),
                performance,
                performance ? doors.gate().offers(person.id(), day) : List.of(),
                doors.gate().workingDays(person.id(), day),
                day);
    }

    @Override
    @Transactional
    public CaseFile open(Caller caller, CaseId id, Nip nip, NewCase typed) {
        return doors.open().by(caller, id, nip, typed);
    }

    @Override
    @Transactional
    public CaseFile take(Caller caller, CaseId id, StepInput typed) {
        return doors.take().by(caller, id, typed);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseFile> breaches(Caller caller) {
        if (!caller.is(Role.INSPECTORATE)) {
            throw DisciplineRefusals.notYours();
        }
        LocalDate since = today.day().minusYears(1);
        Collection<CaseFile> all = sql.newest(MOST);
        return all.stream()
                .filter(file -> file.opened().breach())
                .filter(file -> !today.day(file.opened().at()).isBefore(since))
                .filter(file -> !file.opened().person().equals(caller.id()))
                .toList();
    }
}
