package id.abdi.discipline;

import id.abdi.breach.Law;
import id.abdi.breach.Level;
import id.abdi.breach.SanctionKind;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which sanctions count, for the professionalism index (T-7). Never decides who may see the answer. */
@Component
class Sanctions {
    private final CaseSql sql;
    private final Law law;
    private final CasePeople people;

    Sanctions(CaseSql sql, Law law, CasePeople people) {
        this.sql = sql;
        this.law = law;
        this.people = people;
    }

    /**
     * The heaviest sanction that came into force.
     *
     * @param heaviest null where there was none
     * @param since from when it counted
     */
    record Standing(
            @Nullable SanctionKind heaviest, @Nullable LocalDate since) {
        static final Standing CLEAN = new Standing(null, null);

        /** The sub-score of the index: 5 without a sanction, 3 light, 2 medium, 1 heavy. */
        int points() {
            return heaviest == null ? 5 : points(heaviest.level());
        }

        private static int points(Level level) {
            return switch (level) {
                case LIGHT -> 3;
                case MEDIUM -> 2;
                case HEAVY -> 1;
            };
        }
    }

    /** Of all those years that a dated rule says back from that day; everybody asked for has an entry. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, Standing> of(Collection<EmployeeId> asked, LocalDate day) {
        LocalDate since = day.minusYears(law.lookBackYears(day));
        Map<EmployeeId, Scope> scopes = people.scopes(asked, day);
        Map<EmployeeId, Standing> standings = new LinkedHashMap<>();
        asked.forEach(person -> standings.put(person, Standing.CLEAN));
        for (CaseFile file : sql.of(asked)) {
            EmployeeId person = file.opened().person();
            LocalDate from = CaseRules.inForce(file, law.deadlines(scopes.getOrDefault(person, Scope.GOVERNMENT)));
            SanctionKind kind = file.sanction();
            if (kind != null && from != null && !from.isAfter(day) && !from.isBefore(since)) {
                standings.merge(person, new Standing(kind, from), Sanctions::heavier);
            }
        }
        return standings;
    }

    private static Standing heavier(Standing one, Standing other) {
        SanctionKind first = one.heaviest();
        SanctionKind second = other.heaviest();
        return first == null || (second != null && second.weight() > first.weight()) ? other : one;
    }
}
