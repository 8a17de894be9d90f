package id.abdi.sop;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitAct;
import id.abdi.organization.UnitLevel;
import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.Valued;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the SOPs somebody may read: those of the own agency; whose duty it is, those of every agency. */
@Service
@Transactional(readOnly = true)
class ReadSops {
    private final SopSql sql;
    private final EditionSql editions;
    private final SopAccess access;
    private final Rights rights;
    private final Directory directory;
    private final Lines lines;
    private final Rulebook rulebook;

    ReadSops(
            SopSql sql,
            EditionSql editions,
            SopAccess access,
            Rights rights,
            Directory directory,
            Lines lines,
            Rulebook rulebook) {
        this.sql = sql;
        this.editions = editions;
        this.access = access;
        this.rights = rights;
        this.directory = directory;
        this.lines = lines;
        this.rulebook = rulebook;
    }

    /** An agency with what the caller may do in it. */
    record Agency(Unit unit, List<Unit> readable, List<Unit> writable, Set<UnitId> drafts) {
        Optional<Unit> unit(String code) {
            return readable.stream().filter(unit -> unit.code().equals(code)).findFirst();
        }

        String code(UnitId id) {
            return readable.stream()
                    .filter(unit -> unit.id().equals(id))
                    .map(Unit::code)
                    .findFirst()
                    .orElse("");
        }

        String name(UnitId id) {
            return readable.stream()
                    .filter(unit -> unit.id().equals(id))
                    .map(Unit::name)
                    .findFirst()
                    .orElse("");
        }
    }

    /** Whether the caller may look at other agencies than the own one. */
    static boolean everywhere(Caller caller) {
        return caller.is(Role.BKPSDM) || caller.is(Role.INSPECTORATE) || caller.is(Role.REGENT);
    }

    /** The agencies that the caller may choose from. */
    List<Unit> agencies(Caller caller) {
        return everywhere(caller)
                ? directory.units(access.today()).stream()
                        .filter(unit -> unit.level() == UnitLevel.AGENCY)
                        .toList()
                : List.of();
    }

    /**
     * The agency with that code, without one the caller's own; empty for who has none.
     *
     * @throws id.abdi.kernel.Refusal {@code unknown-sop} for one that the caller may not read
     */
    Optional<Agency> agency(Caller caller, Optional<String> code) {
        LocalDate today = access.today();
        Optional<Unit> unit = code.filter(given -> !given.isBlank())
                .map(given -> directory.unit(given, today).orElseThrow(SopRefusals::unknown))
                .or(() -> own(caller, today));
        return unit.map(given -> {
            List<Unit> units = directory.downward(given.id(), today);
            Map<UnitId, Set<UnitAct>> acts =
                    rights.acts(caller, units.stream().map(Unit::id).toList(), today);
            List<Unit> readable = allowing(units, acts, EnumSet.of(UnitAct.READ));
            if (readable.isEmpty()) {
                throw SopRefusals.unknown();
            }
            Set<UnitId> drafts = allowing(units, acts, EnumSet.of(UnitAct.WRITE, UnitAct.APPROVE)).stream()
                    .map(Unit::id)
                    .collect(Collectors.toSet());
            return new Agency(given, readable, allowing(units, acts, EnumSet.of(UnitAct.WRITE)), drafts);
        });
    }

    /** Those with which one may do one of these. */
    private static List<Unit> allowing(List<Unit> units, Map<UnitId, Set<UnitAct>> acts, Set<UnitAct> wanted) {
        return units.stream()
                .filter(unit -> acts.getOrDefault(unit.id(), Set.of()).stream().anyMatch(wanted::contains))
                .toList();
    }

    private Optional<Unit> own(Caller caller, LocalDate today) {
        return lines.employee(caller.id(), today)
                .filter(Employee::active)
                .flatMap(employee -> agency(directory.upward(employee.unitId(), today)));
    }

    private static Optional<Unit> agency(List<Unit> upward) {
        return upward.stream()
                .filter(unit -> unit.level() == UnitLevel.AGENCY || unit.level() == UnitLevel.GOVERNMENT)
                .findFirst();
    }

    SopList list(Agency agency, LocalDate date) {
        List<UnitId> units = agency.readable().stream().map(Unit::id).toList();
        return SopList.of(
                sql.versions(units),
                agency.drafts(),
                date,
                reviewMonths(agency.unit().id(), date).value());
    }

    /** The SOPs of that agency in which the words stand, the closest first. */
    List<SopId> search(Agency agency, String words, LocalDate date) {
        List<UnitId> units = agency.readable().stream().map(Unit::id).toList();
        return editions.search(units, agency.drafts(), words, date);
    }

    Valued<Integer> reviewMonths(UnitId unit, LocalDate date) {
        Scope scope =
                new Scope(directory.upward(unit, date).stream().map(Unit::id).toList());
        return rulebook.valued(Settings.REVIEW_MONTHS, date, scope);
    }

    /** The unit with those above it as of today, nearest first. */
    List<Unit> upward(UnitId unit) {
        return directory.upward(unit, access.today());
    }

    SopContent content(SopVersion version) {
        return sql.content(version.of().id(), version.version(), version.revision());
    }

    /** The dated rule of this module: after how many months an SOP is looked at again (S-7). */
    @Component
    static class Settings implements RuleSource {
        static final Rule<Integer> REVIEW_MONTHS =
                new Rule<>("sop.review-months", RuleType.integer(1, 60), 12, "PermenPANRB 35/2012", false);

        @Override
        public List<Rule<?>> rules() {
            return List.of(REVIEW_MONTHS);
        }
    }

    /**
     * The units whose SOPs this head writes.
     *
     * @throws id.abdi.kernel.Refusal {@code not-allowed} where there is none
     */
    @Transactional(readOnly = true)
    public List<Unit> writable(Caller head) {
        List<Unit> units = agency(head, Optional.empty()).map(Agency::writable).orElse(List.of());
        if (units.isEmpty()) {
            throw SopRefusals.notAllowed(SopChange.START);
        }
        return units;
    }
}
