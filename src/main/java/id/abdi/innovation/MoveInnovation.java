package id.abdi.innovation;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.evidence.EvidenceBook;
import id.abdi.identity.Caller;
import id.abdi.innovation.InnovationRules.Facts;
import id.abdi.innovation.InnovationRules.Who;
import id.abdi.innovation.Step.Trial;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody takes a step with an innovation, from a comment to its adoption (R7, I-6). */
@Service
class MoveInnovation {
    private final InnovationSql sql;
    private final ReadStep read;
    private final Places places;
    private final StepBook book;
    private final EvidenceBook evidence;
    private final LocalTimeZone zone;
    private final Clock clock;

    MoveInnovation(
            InnovationSql sql,
            ReadStep read,
            Places places,
            StepBook book,
            EvidenceBook evidence,
            LocalTimeZone zone,
            Clock clock) {
        this.sql = sql;
        this.read = read;
        this.places = places;
        this.book = book;
        this.evidence = evidence;
        this.zone = zone;
        this.clock = clock;
    }

    /** How people stand to an innovation, and in which units they are. */
    @Component
    record Places(Standings standings, Lines lines) {
        Set<UnitId> ownUnits(Innovation innovation, LocalDate day) {
            return lines.employees(innovation.leaders(), day).values().stream()
                    .map(Employee::unitId)
                    .collect(Collectors.toSet());
        }
    }

    /** The same step again, when nothing happened since, is the first one. */
    @Transactional
    Innovation by(Caller caller, InnovationId id, StepKind kind, StepInput input) {
        sql.lock(id);
        Innovation innovation =
                sql.find(id).filter(found -> found.seenBy(caller.id())).orElseThrow(InnovationRefusals::unknown);
        Instant now = clock.instant();
        LocalDate today = zone.day(now);
        boolean perhapsAgain = last(innovation, kind, caller);
        Who who = places.standings().of(caller, innovation, today);
        if (!perhapsAgain) {
            InnovationRules.allow(innovation, kind, who);
        }
        Step step = read.of(caller, kind, input, innovation, today);
        if (perhapsAgain && innovation.steps().getLast().step().equals(step)) {
            return innovation;
        }
        InnovationRules.check(innovation, kind, step, named(caller, step, who, today), facts(innovation, today));
        return book.take(caller, innovation, step, now);
    }

    /** Whether a step of that kind was theirs and the last one; who may not take it any more sends it again all the same. */
    private static boolean last(Innovation innovation, StepKind kind, Caller caller) {
        return !innovation.steps().isEmpty()
                && innovation.steps().getLast().by().equals(caller.id())
                && StepFields.kind(innovation.steps().getLast().step()) == kind;
    }

    /** How they stand to the unit that the step names, where it names one. */
    private Who named(Caller caller, Step step, Who who, LocalDate today) {
        return switch (step) {
            case Step.Tried(Trial trial) -> places.standings().naming(trial.unit(), caller, who, today);
            case Step.SpreadTo spread -> places.standings().naming(spread.unit(), caller, who, today);
            default -> who;
        };
    }

    private Facts facts(Innovation innovation, LocalDate today) {
        return new Facts(today, evidence.standing(innovation.proofs()).keySet(), places.ownUnits(innovation, today));
    }
}
