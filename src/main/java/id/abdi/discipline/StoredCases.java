package id.abdi.discipline;

import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.abdi.breach.DatedDeadlines;
import id.abdi.breach.Law;
import id.abdi.coaching.HelpOffered.Offer;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Scope;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
    record Doors(
            OpenCase open, TakeCaseStep take, LawfulStep lawful, AskGate gate, Rights rights, Concerned concerned) {}

    /** Whom cases concern. Every page asks, so each node remembers it; where it cannot be told, nobody. */
    @Component
    static class Concerned {
        private static final Duration REMEMBERED = Duration.ofSeconds(30);
        private static final long PEOPLE = 20_000;

        private final CaseSql sql;
        private final Cache<EmployeeId, Boolean> known = Caffeine.newBuilder()
                .maximumSize(PEOPLE)
                .expireAfterWrite(REMEMBERED)
                .build();

        Concerned(CaseSql sql) {
            this.sql = sql;
        }

        boolean of(EmployeeId person) {
            try {
                return known.get(person, sql::concern);
            } catch (DataAccessException unreachable) {
                return false;
            }
        }

        /** Asks anew as soon as the present transaction holds. */
        void changed() {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    known.invalidateAll();
                }
            });
        }
    }

    @Override
    public boolean concern(EmployeeId person) {
        return doors.concerned().of(person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Listed> of(Caller caller) {
        LocalDate day = today.day();
        List<CaseFile> files =
                caller.is(Role.BKPSDM) || caller.is(Role.INSPECTORATE) ? sql.newest(MOST) : around(caller, day);
        Map<EmployeeId, Scope> scopes =
                people.scopes(files.stream().map(file -> file.opened().person()).collect(toSet()), day);
        return files.stream()
                .map(file -> listed(file, day, scopes.getOrDefault(file.opened().person(), Scope.GOVERNMENT)))
                .toList();
    }

    private Listed listed(CaseFile file, LocalDate day, Scope scope) {
        DatedDeadlines deadlines = law.deadlines(scope);
        return new Listed(file, CaseRules.state(file, day, deadlines), notices.due(file, day, deadlines));
    }

    /** Own cases, those of the people below, and those that name the reader; of them those in which the reader has a part today. */
    private List<CaseFile> around(Caller reader, LocalDate day) {
        List<EmployeeId> asked = new ArrayList<>(people.below(reader.id(), day).keySet());
        asked.add(reader.id());
        return sight.known(reader, sql.around(reader.id(), asked, MOST), day);
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
        LawfulStep lawful = doors.lawful();
        DatedDeadlines deadlines = lawful.deadlines(file, day);
        return new Seen(
                file,
                CaseRules.state(file, day, deadlines),
                seen.parts(),
                TakeCaseStep.mayTake(file, seen, CaseRules.following(file, day, deadlines)),
                notices.due(file, day, deadlines),
                CaseRules.inForce(file, deadlines),
                seen.competence(),
                deadlines,
                lawful.allowed(file, day),
                lawful.measures(file, day),
                lawful.medium(day),
                offer(file, day),
                day);
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
        CaseFile opened = doors.open().by(caller, id, nip, typed);
        doors.concerned().changed();
        return opened;
    }

    @Override
    @Transactional
    public CaseFile take(Caller caller, CaseId id, StepInput typed) {
        CaseFile taken = doors.take().by(caller, id, typed);
        doors.concerned().changed();
        return taken;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Opened> breaches(Caller caller) {
        if (!caller.is(Role.INSPECTORATE)) {
            throw DisciplineRefusals.notYours();
        }
        return sql.breaches(today.begin(today.day().minusYears(1))).stream()
                .filter(opened -> !opened.person().equals(caller.id()))
                .toList();
    }
}
