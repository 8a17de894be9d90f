package id.abdi.workload;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.Period;
import id.abdi.organization.Directory;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitAct;
import id.abdi.organization.UnitLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody reads the workload of a unit: its head and the heads above, BKPSDM; who has the Regent's duty in sums alone. */
@Service
class ReadWorkload {
    static final int LONGEST_RANGE = 400;

    private final Rights rights;
    private final Directory directory;
    private final ObserveWork observe;
    private final LocalTimeZone zone;
    private final Clock clock;

    ReadWorkload(Rights rights, Directory directory, ObserveWork observe, LocalTimeZone zone, Clock clock) {
        this.rights = rights;
        this.directory = directory;
        this.observe = observe;
        this.zone = zone;
        this.clock = clock;
    }

    /** What is asked for; without a unit the own one, without days the year up to yesterday. */
    record Asked(Optional<String> unit, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** A unit that the reader may look at; {@code posts} whether down to posts and weeks. */
    record Sight(Unit unit, boolean posts) {}

    /** What was found, for what the reader may see. */
    record Seen(Sight sight, Analysis analysis) {}

    /** @throws id.abdi.kernel.Refusal {@code unknown-unit}, {@code not-allowed}, {@code range}, {@code too-many-people}, {@code too-few-people} */
    @Transactional(readOnly = true)
    public Seen by(Caller reader, Asked asked) {
        LocalDate yesterday = today().minusDays(1);
        LocalDate last = asked.to().filter(day -> day.isBefore(yesterday)).orElse(yesterday);
        LocalDate first = asked.from().orElseGet(() -> last.minusYears(1).plusDays(1));
        if (first.isAfter(last) || ChronoUnit.DAYS.between(first, last) > LONGEST_RANGE) {
            throw WorkloadRefusals.range(LONGEST_RANGE);
        }
        Sight sight = sight(reader, asked.unit());
        Analysis analysis = observe.of(sight.unit(), first, last);
        int fewest = analysis.norms().fewestPeople();
        if (!sight.posts() && analysis.balance().holders() < fewest) {
            throw WorkloadRefusals.tooFew(fewest);
        }
        return new Seen(sight, analysis);
    }

    /** The same for who may see the posts; for everybody else there is nothing here. */
    @Transactional(readOnly = true)
    public Seen posts(Caller reader, Asked asked) {
        if (!sight(reader, asked.unit()).posts()) {
            throw WorkloadRefusals.unknown();
        }
        return by(reader, asked);
    }

    /** @throws id.abdi.kernel.Refusal {@code unknown-unit}, {@code not-allowed} */
    @Transactional(readOnly = true)
    public Sight sight(Caller reader, Optional<String> code) {
        Unit unit = code.map(String::strip).filter(typed -> !typed.isEmpty()).isPresent()
                ? directory.unit(code.get().strip(), today()).orElseThrow(WorkloadRefusals::unknownUnit)
                : own(reader);
        return sight(reader, unit).orElseThrow(WorkloadRefusals::unknownUnit);
    }

    /**
     * The government as a whole is read in sums by everybody but BKPSDM: who heads it sees single people below by an explicit look
     * alone.
     */
    Optional<Sight> sight(Caller reader, Unit unit) {
        Set<UnitAct> acts = rights.acts(reader, unit.id(), today());
        boolean posts = acts.contains(UnitAct.READ_POST_WORKLOAD)
                && (unit.level() != UnitLevel.GOVERNMENT || reader.is(Role.BKPSDM));
        return acts.contains(UnitAct.READ_WORKLOAD) ? Optional.of(new Sight(unit, posts)) : Optional.empty();
    }

    private Unit own(Caller reader) {
        List<Unit> led = reader.is(Role.HEAD) ? directory.led(reader.id(), today()) : List.of();
        return led.stream()
                .min(Comparator.comparing(Unit::level))
                .or(() -> reader.is(Role.BKPSDM) || reader.is(Role.REGENT) ? government() : Optional.empty())
                .orElseThrow(WorkloadRefusals::notYours);
    }

    private Optional<Unit> government() {
        return directory.units(today()).stream()
                .filter(unit -> unit.level() == UnitLevel.GOVERNMENT)
                .findFirst();
    }

    /** The unit above, where the reader may look at it. */
    @Transactional(readOnly = true)
    public Optional<Unit> above(Caller reader, Unit unit) {
        return directory.upward(unit.id(), today()).stream()
                .skip(1)
                .findFirst()
                .filter(above -> sight(reader, above).isPresent());
    }

    /** Whether a unit is looked at part by part: the government as a whole, and where more people are than one page computes. */
    @Transactional(readOnly = true)
    public boolean large(Unit unit) {
        LocalDate today = today();
        return unit.level() == UnitLevel.GOVERNMENT
                || directory
                                .posts(UnitTree.of(unit, directory, today).ids(), Period.inclusive(today, today))
                                .size()
                        > ObserveWork.MOST_PEOPLE;
    }

    LocalDate today() {
        return zone.day(clock.instant());
    }
}
