package id.abdi.innovation;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.innovation.Stage.Name;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredInnovations implements Innovations {
    /** More than a government ever has at once; a limit all the same. */
    static final int MOST = 5_000;

    private final InnovationSql sql;
    private final Standings standings;
    private final LocalTimeZone zone;

    StoredInnovations(InnovationSql sql, Standings standings, LocalTimeZone zone) {
        this.sql = sql;
        this.standings = standings;
        this.zone = zone;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, List<Credit>> credits(Collection<EmployeeId> people, Period period) {
        Set<EmployeeId> asked = new HashSet<>(people);
        Map<EmployeeId, List<Credit>> credits = new LinkedHashMap<>();
        for (Innovation innovation : sql.of(asked)) {
            if (!innovation.stage().name().open()) {
                continue;
            }
            List<Credit> reached = reached(innovation, period);
            for (EmployeeId person : innovation.credited()) {
                if (asked.contains(person) && !reached.isEmpty()) {
                    List<Credit> own = credits.computeIfAbsent(person, none -> new ArrayList<>());
                    Part part = innovation.part(person);
                    reached.forEach(
                            one -> own.add(new Credit(one.innovation(), one.title(), part, one.reached(), one.day())));
                }
            }
        }
        credits.values().forEach(own -> own.sort(Comparator.comparing(Credit::day)));
        return credits;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Innovation> all() {
        return sql.begun(null, null, MOST).stream()
                .filter(innovation -> innovation.stage().name().open())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Innovation> find(Caller reader, InnovationId id) {
        return sql.find(id).filter(found -> found.seenBy(reader.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean speaksFor(Caller caller, Innovation innovation, LocalDate day) {
        return innovation.leaders().contains(caller.id()) || standings.leads(caller, innovation.place(), day);
    }

    private List<Credit> reached(Innovation innovation, Period period) {
        List<Credit> reached = new ArrayList<>();
        add(innovation, Name.IDEA, Step.Shared.class, period, reached);
        add(innovation, Name.PROVEN, Step.Confirmed.class, period, reached);
        add(innovation, Name.ADOPTED, Step.Adopted.class, period, reached);
        add(innovation, Name.SPREAD, Step.SpreadTo.class, period, reached);
        return reached;
    }

    private void add(
            Innovation innovation, Name name, Class<? extends Step> step, Period period, List<Credit> reached) {
        Optional<Instant> at = innovation.first(step);
        at.map(zone::day)
                .filter(period::contains)
                .ifPresent(day -> reached.add(
                        new Credit(innovation.id(), innovation.idea().title(), Part.CONTRIBUTOR, name, day)));
    }
}
