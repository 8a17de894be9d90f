package id.abdi.organization;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.UnitId;
import id.abdi.organization.RightsTable.UnitRelation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds how caller and person stand to each other on the date and asks the table of {@link RightsTable}. */
@Component
class DecidedRights implements Rights {
    private final Lines lines;
    private final Directory directory;
    private final LookSql looks;
    private final Delegations delegations;
    private final LocalTimeZone zone;
    private final Clock clock;

    DecidedRights(
            Lines lines, Directory directory, LookSql looks, Delegations delegations, LocalTimeZone zone, Clock clock) {
        this.lines = lines;
        this.directory = directory;
        this.looks = looks;
        this.delegations = delegations;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Employee see(Caller caller, Nip nip, LocalDate date) {
        Employee employee = lines.byNip(nip, date).orElseThrow(OrganizationRefusals::unknownPerson);
        Set<Relation> relations = relations(caller, employee.id(), date);
        Optional<Relation> by = RightsTable.allowing(Act.SEE, relations);
        if (by.isEmpty()) {
            throw OrganizationRefusals.unknownPerson();
        }
        if (!relations.contains(Relation.SELF)) {
            looks.note(
                    Map.of(employee.id(), by.get().name()),
                    caller.id(),
                    caller.via().name(),
                    clock.instant());
        }
        return employee;
    }

    @Override
    @Transactional
    public void look(Caller caller, Collection<EmployeeId> people, LocalDate date) {
        Map<EmployeeId, Superior> superiors = lines.superiors(people, date);
        Map<EmployeeId, String> seen = new HashMap<>();
        Set<EmployeeId> others = new HashSet<>();
        for (EmployeeId person : people) {
            Superior superior = superiors.get(person);
            if (superior != null && superior.id().equals(caller.id())) {
                seen.put(person, Relation.SUPERIOR.name());
            } else if (!person.equals(caller.id())) {
                others.add(person);
            }
        }
        others(caller, others, date)
                .forEach((person, relations) ->
                        RightsTable.allowing(Act.SEE, relations).ifPresent(by -> seen.put(person, by.name())));
        looks.note(seen, caller.id(), caller.via().name(), clock.instant());
    }

    @Override
    public boolean maySee(Caller caller, EmployeeId person, LocalDate date) {
        return mayDo(caller, Act.SEE, person, date);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<EmployeeId> maySee(Caller caller, Collection<EmployeeId> people, LocalDate date) {
        if (RightsTable.allowing(Act.SEE, ofRoles(caller)).isPresent()) {
            return Set.copyOf(people);
        }
        Set<EmployeeId> below = new HashSet<>(lines.tree(caller.id(), date).keySet());
        LocalDate today = zone.day(clock.instant());
        if (!today.equals(date)) {
            below.addAll(lines.tree(caller.id(), today).keySet());
        }
        Set<EmployeeId> assessed = delegations.assessedByLetter(caller.id(), date);
        return people.stream()
                .filter(person -> {
                    Set<Relation> relations = EnumSet.of(Relation.OTHER);
                    if (person.equals(caller.id())) {
                        relations.add(Relation.SELF);
                    } else if (below.contains(person)) {
                        relations.add(Relation.ABOVE);
                    } else if (assessed.contains(person)) {
                        relations.add(Relation.ASSESSOR);
                    }
                    return RightsTable.allowing(Act.SEE, relations).isPresent();
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean mayDo(Caller caller, Act act, EmployeeId person, LocalDate date) {
        return RightsTable.allowing(act, relations(caller, person, date)).isPresent();
    }

    @Override
    public void require(Caller caller, Act act, EmployeeId person, LocalDate date) {
        Set<Relation> relations = relations(caller, person, date);
        if (RightsTable.allowing(act, relations).isPresent()) {
            return;
        }
        if (RightsTable.ownMatter(act, relations) && relations.contains(Relation.PERSONNEL)) {
            throw OrganizationRefusals.ownRecord();
        }
        throw RightsTable.allowing(Act.SEE, relations).isPresent()
                ? OrganizationRefusals.notAllowed()
                : OrganizationRefusals.unknownPerson();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UnitAct> acts(Caller caller, UnitId unit, LocalDate date) {
        List<Unit> upward = directory.upward(unit, date);
        return RightsTable.allowed(known(caller, upward, date).relations(caller, upward));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UnitId, Set<UnitAct>> acts(Caller caller, Collection<UnitId> units, LocalDate date) {
        Map<UnitId, Unit> byId =
                directory.units(date).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<UnitId, List<Unit>> upward = new LinkedHashMap<>();
        Set<Unit> concerned = new LinkedHashSet<>();
        for (UnitId id : units) {
            Unit unit = byId.get(id);
            if (unit != null) {
                List<Unit> line = upward(unit, byId);
                upward.put(id, line);
                concerned.addAll(line);
            }
        }
        Headed known = known(caller, concerned, date);
        Map<UnitId, Set<UnitAct>> acts = new LinkedHashMap<>();
        upward.forEach((id, line) -> acts.put(id, RightsTable.allowed(known.relations(caller, line))));
        return acts;
    }

    private static List<Unit> upward(Unit unit, Map<UnitId, Unit> byId) {
        List<Unit> upward = new ArrayList<>();
        for (Unit at = unit; at != null && upward.size() < byId.size(); ) {
            upward.add(at);
            at = at.parent() == null ? null : byId.get(at.parent());
        }
        return upward;
    }

    private record Headed(Map<UnitId, EmployeeId> heads, List<UnitId> own) {
        Set<UnitRelation> relations(Caller caller, List<Unit> upward) {
            return UnitRelation.of(caller, upward, heads, own);
        }
    }

    private Headed known(Caller caller, Collection<Unit> units, LocalDate date) {
        return new Headed(
                directory.heads(units.stream().map(Unit::id).toList(), date),
                lines.scope(caller.id(), date).nearestFirst());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Look> looksAt(EmployeeId person, int limit) {
        return looks.newest(person, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, Looks> looks(LocalDate first, LocalDate last) {
        Map<LocalDate, Looks> days = new TreeMap<>();
        looks.first()
                .map(zone::day)
                .filter(since -> !since.isAfter(last))
                .ifPresent(since -> (since.isAfter(first) ? since : first)
                        .datesUntil(last.plusDays(1))
                        .forEach(day -> days.put(day, Looks.NONE)));
        days.putAll(looks.byDay(first, last, zone));
        return days;
    }

    /**
     * How they stand to each other on that date. The line of today counts as well as that of the date: a new head reads
     * what was before, and who was head then keeps what they wrote.
     */
    private Set<Relation> relations(Caller caller, EmployeeId person, LocalDate date) {
        Set<Relation> relations = ofRoles(caller);
        if (caller.id().equals(person)) {
            relations.add(Relation.SELF);
            return relations;
        }
        if (lines.superior(person, date)
                .filter(superior -> superior.id().equals(caller.id()))
                .isPresent()) {
            // The whole line upward, ten times as dear, would say nothing more of them.
            relations.addAll(Set.of(Relation.ABOVE, Relation.SUPERIOR));
            return relations;
        }
        List<EmployeeId> then = lines.chain(person, date);
        LocalDate today = zone.day(clock.instant());
        add(
                relations,
                caller,
                then,
                today.equals(date) ? then : lines.chain(person, today),
                delegations.assesses(caller.id(), person, date));
        if (lines.superior(caller.id(), date)
                .map(Superior::id)
                .filter(superior -> !then.isEmpty() && superior.equals(then.getFirst()))
                .isPresent()) {
            relations.add(Relation.COLLEAGUE);
        }
        return relations;
    }

    /** How the caller stands to people who are neither they nor theirs to report, asked for all at once; colleagues are not told apart. */
    private Map<EmployeeId, Set<Relation>> others(Caller caller, Set<EmployeeId> people, LocalDate date) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<EmployeeId, List<EmployeeId>> then = lines.chains(people, date);
        LocalDate today = zone.day(clock.instant());
        Map<EmployeeId, List<EmployeeId>> now = today.equals(date) ? then : lines.chains(people, today);
        Set<EmployeeId> assessed = delegations.assessedByLetter(caller.id(), date);
        Map<EmployeeId, Set<Relation>> others = new HashMap<>();
        for (EmployeeId person : people) {
            Set<Relation> relations = ofRoles(caller);
            add(
                    relations,
                    caller,
                    then.getOrDefault(person, List.of()),
                    now.getOrDefault(person, List.of()),
                    assessed.contains(person));
            others.put(person, relations);
        }
        return others;
    }

    private static void add(
            Set<Relation> relations, Caller caller, List<EmployeeId> then, List<EmployeeId> now, boolean assesses) {
        addLine(relations, then, caller.id(), true);
        addLine(relations, now, caller.id(), false);
        if (assesses) {
            relations.add(Relation.ASSESSOR);
        }
    }

    /** What the caller is to everybody. */
    private static Set<Relation> ofRoles(Caller caller) {
        Set<Relation> relations = EnumSet.of(Relation.OTHER);
        for (Role role : caller.roles()) {
            switch (role) {
                case BKPSDM -> relations.add(Relation.PERSONNEL);
                case INSPECTORATE -> relations.add(Relation.INSPECTORATE);
                case REGENT -> relations.add(Relation.REGENT);
                case EMPLOYEE, HEAD, AGENCY_HEAD, OPERATOR -> {}
            }
        }
        return relations;
    }

    private static void addLine(Set<Relation> relations, List<EmployeeId> above, EmployeeId caller, boolean onDate) {
        int place = above.indexOf(caller);
        if (place < 0) {
            return;
        }
        relations.add(Relation.ABOVE);
        if (onDate && place == 0) {
            relations.add(Relation.SUPERIOR);
        } else if (onDate && place == 1) {
            relations.add(Relation.NEXT_SUPERIOR);
        }
    }
}
