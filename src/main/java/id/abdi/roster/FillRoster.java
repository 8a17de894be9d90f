package id.abdi.roster;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.roster.RosterSql.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills many days at once: with a pattern that repeats, each person some days later in it, or with what was planned before. */
@Service
class FillRoster {
    static final int LONGEST_PATTERN = 62;
    private static final int MOST_STEP = 31;

    /**
     * What to fill with.
     *
     * @param person the numbers of whom it is made for, in order
     * @param pattern codes with blanks between; not looked at where it is copied
     * @param step by how many days each following person is later in the pattern
     * @param over whether days are planned anew that have something already
     */
    record Typed(
            @Nullable List<String> person,
            @Nullable String pattern,
            @Nullable Integer step,
            @Nullable Boolean over) {
        List<Nip> people() {
            return person == null ? List.of() : person.stream().map(Nip::of).toList();
        }
    }

    private final RosterSql sql;
    private final PlanDays plan;

    FillRoster(RosterSql sql, PlanDays plan) {
        this.sql = sql;
        this.plan = plan;
    }

    /** @return how many days changed */
    @Transactional
    int pattern(Caller caller, RosterView view, Typed typed) {
        List<String> codes = RosterCode.pattern(OneLine.of(typed.pattern()));
        int step = typed.step() == null ? 0 : typed.step();
        List<FieldError> errors = new ArrayList<>();
        if (codes.isEmpty() || codes.size() > LONGEST_PATTERN) {
            errors.add(new FieldError("pattern", "roster.field.pattern", List.of(LONGEST_PATTERN)));
        }
        if (step < 0 || step > MOST_STEP) {
            errors.add(new FieldError("step", "roster.field.step", List.of(MOST_STEP)));
        }
        if (typed.people().isEmpty()) {
            errors.add(new FieldError("person", "roster.field.person"));
        }
        if (!errors.isEmpty()) {
            throw RosterRefusals.invalid(errors);
        }
        Map<Nip, NavigableMap<LocalDate, String>> wanted = new LinkedHashMap<>();
        List<LocalDate> days = view.days();
        for (int person = 0; person < typed.people().size(); person++) {
            NavigableMap<LocalDate, String> own = new TreeMap<>();
            for (int day = 0; day < days.size(); day++) {
                own.put(days.get(day), RosterCode.at(codes, day, person, step));
            }
            wanted.put(typed.people().get(person), own);
        }
        return plan.by(caller, left(caller, wanted, view, typed));
    }

    /** The days as many before, where something was planned then. @return how many days changed */
    @Transactional
    int copy(Caller caller, RosterView view, Typed typed) {
        if (typed.people().isEmpty()) {
            throw RosterRefusals.invalid(List.of(new FieldError("person", "roster.field.person")));
        }
        Map<Nip, EmployeeId> ids = ids(caller, typed.people(), view);
        Map<EmployeeId, Map<LocalDate, Stored>> before = sql.newest(
                ids.values(), view.first().minusDays(view.back()), view.last().minusDays(view.back()));
        Map<Nip, NavigableMap<LocalDate, String>> wanted = new LinkedHashMap<>();
        ids.forEach((nip, id) -> {
            NavigableMap<LocalDate, String> own = new TreeMap<>();
            before.getOrDefault(id, Map.of()).forEach((day, stored) -> {
                if (!stored.code().equals(RosterCode.OPEN)) {
                    own.put(day.plusDays(view.back()), stored.code());
                }
            });
            wanted.put(nip, own);
        });
        return plan.by(caller, left(caller, wanted, view, typed));
    }

    /** Without the days that are planned already, unless they are to be planned anew. */
    private Map<Nip, NavigableMap<LocalDate, String>> left(
            Caller caller, Map<Nip, NavigableMap<LocalDate, String>> wanted, RosterView view, Typed typed) {
        if (Boolean.TRUE.equals(typed.over())) {
            return wanted;
        }
        Map<Nip, EmployeeId> ids = ids(caller, wanted.keySet(), view);
        Map<EmployeeId, Map<LocalDate, PlannedDay>> planned = sql.between(ids.values(), view.first(), view.last());
        ids.forEach((nip, id) -> wanted.getOrDefault(nip, new TreeMap<>())
                .keySet()
                .removeAll(planned.getOrDefault(id, Map.of()).keySet()));
        return wanted;
    }

    private Map<Nip, EmployeeId> ids(Caller caller, Collection<Nip> people, RosterView view) {
        Map<Nip, EmployeeId> ids = new LinkedHashMap<>();
        for (Nip nip : people) {
            ids.put(nip, plan.required(caller, nip, view.first(), view.last()).id());
        }
        return ids;
    }
}
