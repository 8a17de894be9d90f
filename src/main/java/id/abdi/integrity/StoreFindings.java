package id.abdi.integrity;

import static java.util.stream.Collectors.toMap;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import id.abdi.signal.Signal;
import id.abdi.signal.SignalKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the reading of a month found: each once, with its leaf, linked to the same of an earlier month. */
@Service
class StoreFindings {
    private final FindingSql sql;
    private final ReviewSql readings;
    private final Lines lines;
    private final Directory directory;
    private final Ledger ledger;
    private final Clock clock;

    StoreFindings(FindingSql sql, ReviewSql readings, Lines lines, Directory directory, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.readings = readings;
        this.lines = lines;
        this.directory = directory;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** By what it is the same signal: its kind and whom it asks about, in whatever order. */
    private record Same(SignalKind kind, Set<EmployeeId> named) {
        static Same of(Finding finding) {
            return new Same(finding.kind(), finding.named());
        }

        static Same of(Signal signal) {
            return new Same(signal.kind(), Finding.named(signal.kind(), signal.person(), signal.other()));
        }
    }

    /** Where people sat on the last day. */
    private record Places(Map<EmployeeId, Employee> people, Map<UnitId, Unit> units) {
        @Nullable
        UnitId unit(EmployeeId person) {
            Employee employee = people.get(person);
            return employee == null ? null : employee.unitId();
        }

        @Nullable
        UnitId agency(EmployeeId person) {
            UnitId own = unit(person);
            Unit at = own == null ? null : units.get(own);
            while (at != null && at.level() != UnitLevel.AGENCY && at.parent() != null) {
                at = units.get(at.parent());
            }
            return at == null ? null : at.id();
        }
    }

    /** What is strong enough and was not kept of that month before. */
    @Transactional
    public List<Finding> of(Span span, Collection<Signal> signals) {
        Map<Same, Signal> strong = new HashMap<>();
        signals.stream()
                .filter(signal -> BigDecimal.valueOf(signal.strength()).compareTo(span.least()) >= 0)
                .forEach(signal -> strong.merge(
                        Same.of(signal), signal, (one, more) -> one.strength() >= more.strength() ? one : more));
        if (strong.isEmpty()) {
            return List.of();
        }
        Set<EmployeeId> people = new HashSet<>();
        strong.keySet().forEach(same -> people.addAll(same.named()));
        sql.of(span.month(), people).forEach(known -> strong.remove(Same.of(known)));
        if (strong.isEmpty()) {
            return List.of();
        }
        Map<Same, Finding> earlier = new HashMap<>();
        sql.before(span.month(), people).forEach(before -> earlier.putIfAbsent(Same.of(before), before));
        Places places = new Places(
                lines.employees(people, span.last()),
                directory.units(span.last()).stream().collect(toMap(Unit::id, Function.identity())));
        Instant now = clock.instant();
        List<Finding> stored = new ArrayList<>();
        strong.forEach((same, signal) -> {
            Finding before = earlier.get(same);
            Finding finding = finding(signal, span, places, before == null ? null : before.id(), now);
            sql.insert(finding, ledger.append(entry(finding)));
            stored.add(finding);
        });
        return stored;
    }

    /**
     * The month was read to its end.
     *
     * @return how many signals it has
     */
    @Transactional
    public int read(Span span, int people) {
        ReviewSql.Reading reading = new ReviewSql.Reading(span.month(), people, sql.count(span.month()));
        Instant now = clock.instant();
        var id = Uuid7.at(now);
        readings.insert(
                id,
                reading,
                span.rules(),
                now,
                ledger.append(Entry.of("signal-reading")
                        .with("reading", id)
                        .with("month", span.month().atDay(1))
                        .with("rules", span.rules())
                        .with("people", people)
                        .with("found", reading.found())));
        return reading.found();
    }

    private static Finding finding(Signal signal, Span span, Places places, @Nullable FindingId earlier, Instant now) {
        return new Finding(
                FindingId.fresh(),
                signal.kind(),
                span.month(),
                signal.person(),
                signal.other(),
                places.unit(signal.person()),
                places.agency(signal.person()),
                signal.seen(),
                signal.of(),
                BigDecimal.valueOf(signal.honest()).setScale(6, RoundingMode.HALF_UP),
                BigDecimal.valueOf(signal.strength()).setScale(2, RoundingMode.DOWN),
                signal.days(),
                signal.kind() == SignalKind.BLIND_VERDICTS || signal.kind() == SignalKind.MUTUAL_PRAISE
                        ? span.verdictsFirst()
                        : span.first(),
                span.rules(),
                Innocent.of(signal.kind()),
                earlier,
                now);
    }

    private static Entry entry(Finding finding) {
        return Entry.of("signal")
                .with("signal", finding.id().value())
                .with("signalKind", finding.kind())
                .with("month", finding.month().atDay(1))
                .with("employee", finding.person())
                .with("other", finding.other())
                .with("unit", finding.unit() == null ? null : finding.unit().value())
                .with(
                        "agency",
                        finding.agency() == null ? null : finding.agency().value())
                .with("seen", finding.seen())
                .with("occasions", finding.occasions())
                .with("honest", finding.honest().toPlainString())
                .with("strength", finding.strength().toPlainString())
                .with("days", finding.days())
                .with("firstDay", finding.first())
                .with("rules", finding.rules())
                .with("checked", finding.checked())
                .with(
                        "earlier",
                        finding.earlier() == null ? null : finding.earlier().value());
    }
}
