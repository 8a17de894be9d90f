package id.abdi.sop;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * SOPs of a made-up past, in bulk, for the demo and the benchmarks alone. Each fact is stated in the ledger as {@code demo}, so that
 * nobody takes it for a recorded one.
 */
@Component
public class SopHistory {
    private static final LocalTime WRITTEN = LocalTime.of(9, 0);
    private static final LocalTime SUBMITTED = LocalTime.of(10, 30);
    private static final LocalTime DECIDED = LocalTime.of(14, 0);

    private final SopHistorySql sql;
    private final Directory directory;
    private final Lines lines;
    private final LocalTimeZone zone;
    private final Ledger ledger;

    SopHistory(SopHistorySql sql, Directory directory, Lines lines, LocalTimeZone zone, Ledger ledger) {
        this.sql = sql;
        this.directory = directory;
        this.lines = lines;
        this.zone = zone;
        this.ledger = ledger;
    }

    /** How far a version came. */
    public enum Reached {
        DRAFT,
        SUBMITTED,
        RETURNED,
        IN_FORCE
    }

    /**
     * A version, saved once.
     *
     * @param on the day on which it came so far; of a version in force its first one
     * @param reviewed when somebody looked whether it still fits; null where nobody did
     * @param said the remarks of a return, or the findings of the review
     */
    public record PastVersion(
            SopContent content,
            Reached reached,
            LocalDate written,
            LocalDate on,
            @Nullable LocalDate reviewed,
            @Nullable String said) {}

    /**
     * An SOP with its versions, the oldest first.
     *
     * @param revoked null where it was not
     */
    public record PastSop(
            SopCode code,
            UnitId unit,
            List<PastVersion> versions,
            @Nullable Revoked revoked) {
        public PastSop {
            versions = List.copyOf(versions);
        }

        @Nullable
        LocalDate ends() {
            return revoked == null ? null : revoked.ends();
        }
    }

    /** @param ends the first day on which none is in force any more */
    public record Revoked(LocalDate ends, String reason) {}

    /** Who heads the unit today writes, who heads its agency approves. */
    record Made(SopId id, PastSop past, EmployeeId writer, Employee approver) {}

    record Version(Made of, int number, PastVersion said, Instant at) {
        /** {@code [2026-03-01,)}: until the next version, or until it was revoked. */
        String period() {
            LocalDate until = of.past().versions().stream()
                    .skip(number)
                    .filter(later -> later.reached() == Reached.IN_FORCE)
                    .map(PastVersion::on)
                    .findFirst()
                    .orElse(of.past().ends());
            return "[" + said.on() + "," + (until == null ? "" : until) + ")";
        }
    }

    record Happened(Version on, int number, SopChange change, EmployeeId by, Instant at) {
        @Nullable
        String remarks() {
            return change == SopChange.RETURN ? on.said().said() : null;
        }
    }

    /** A fact with its leaf. */
    record Stated<T>(T fact, UUID leaf) {}

    /** @return their ids, in the same order */
    @Transactional
    public List<SopId> record(List<PastSop> past, Instant at) {
        List<Made> made = made(past, zone.day(at));
        List<Version> versions =
                made.stream().flatMap(sop -> versions(sop).stream()).toList();
        List<Version> approved = versions.stream()
                .filter(version -> version.said().reached() == Reached.IN_FORCE)
                .toList();
        sql.sops(stated(made, sop -> entry("sop", sop)), sop -> moment(sop, WRITTEN));
        sql.revisions(stated(
                versions,
                version -> entry("sop-revision", version)
                        .with("title", version.said().content().title())
                        .with("content", sql.digest(version.said().content()))));
        sql.changes(stated(
                versions.stream().flatMap(version -> happened(version).stream()).toList(),
                one -> entry("sop-change", one.on()).with("action", one.change())));
        sql.editions(stated(
                approved,
                version -> entry("sop-edition", version)
                        .with("begins", version.said().on())));
        sql.reviews(
                stated(
                        approved.stream()
                                .filter(version -> version.said().reviewed() != null)
                                .toList(),
                        version -> entry("sop-review", version)
                                .with("date", version.said().reviewed())),
                version -> zone.at(Objects.requireNonNull(version.said().reviewed()), DECIDED));
        sql.revocations(
                stated(
                        made.stream().filter(sop -> sop.past().ends() != null).toList(),
                        sop -> entry("sop-revocation", sop)
                                .with("ends", sop.past().ends())),
                sop -> zone.at(Objects.requireNonNull(sop.past().ends()), SUBMITTED));
        return made.stream().map(Made::id).toList();
    }

    private List<Made> made(List<PastSop> past, LocalDate today) {
        Map<UnitId, Unit> units =
                directory.units(today).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<UnitId, EmployeeId> heads = directory.heads(units.keySet(), today);
        Map<EmployeeId, Employee> people = lines.employees(new HashSet<>(heads.values()), today);
        List<Made> made = new ArrayList<>();
        for (PastSop sop : past) {
            List<Unit> upward = upward(sop.unit(), units);
            List<Unit> agency = upward.stream()
                    .dropWhile(unit -> unit.level() != UnitLevel.AGENCY)
                    .toList();
            Employee approver = Objects.requireNonNull(people.get(head(agency, heads)));
            SopId id = SopId.at(zone.at(sop.versions().getFirst().written(), WRITTEN));
            made.add(new Made(id, sop, head(upward, heads), approver));
        }
        return made;
    }

    private static List<Unit> upward(UnitId unit, Map<UnitId, Unit> units) {
        List<Unit> upward = new ArrayList<>();
        for (Unit at = units.get(unit); at != null; at = at.parent() == null ? null : units.get(at.parent())) {
            upward.add(at);
        }
        return upward;
    }

    private static EmployeeId head(List<Unit> upward, Map<UnitId, EmployeeId> heads) {
        return upward.stream()
                .map(unit -> heads.get(unit.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private List<Version> versions(Made sop) {
        List<Version> versions = new ArrayList<>();
        for (PastVersion said : sop.past().versions()) {
            versions.add(new Version(sop, versions.size() + 1, said, zone.at(said.written(), WRITTEN)));
        }
        return versions;
    }

    private Instant moment(Made sop, LocalTime hour) {
        return zone.at(sop.past().versions().getFirst().written(), hour);
    }

    private List<Happened> happened(Version version) {
        PastVersion said = version.said();
        EmployeeId writer = version.of().writer();
        EmployeeId approver = version.of().approver().id();
        List<Happened> happened = new ArrayList<>();
        happened.add(new Happened(version, 1, SopChange.START, writer, version.at()));
        if (said.reached() != Reached.DRAFT) {
            happened.add(new Happened(version, 2, SopChange.SUBMIT, writer, zone.at(said.written(), SUBMITTED)));
        }
        switch (said.reached()) {
            case DRAFT, SUBMITTED -> {}
            case RETURNED ->
                happened.add(new Happened(version, 3, SopChange.RETURN, approver, zone.at(said.on(), DECIDED)));
            case IN_FORCE ->
                happened.add(new Happened(version, 3, SopChange.APPROVE, approver, zone.at(said.on(), DECIDED)));
        }
        return happened;
    }

    private <T> List<Stated<T>> stated(List<T> facts, Function<T, Entry> entry) {
        List<Receipt> receipts = ledger.append(facts.stream().map(entry).toList());
        return IntStream.range(0, facts.size())
                .mapToObj(i -> new Stated<>(facts.get(i), receipts.get(i).leaf()))
                .toList();
    }

    private static Entry entry(String of, Made sop) {
        return Entry.of("demo")
                .with("of", of)
                .with("sop", sop.id().value())
                .with("code", sop.past().code().value());
    }

    private static Entry entry(String of, Version version) {
        return entry(of, version.of()).with("version", version.number());
    }
}
