package id.abdi.workload;

import id.abdi.background.BackgroundWork;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.kernel.Period;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import id.abdi.rulebook.Rulebook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The workload of a unit with more people than one page computes, up to the whole government: piece by piece in the background, each
 * piece forgotten when it is added up. Of a year up to yesterday.
 */
@Component
class WholeWorkload implements BackgroundWork {
    static final String KIND = "workload.whole";

    private final Directory directory;
    private final Sources sources;
    private final LocalTimeZone zone;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private final JsonMapper json;

    WholeWorkload(
            Directory directory,
            Sources sources,
            LocalTimeZone zone,
            Clock clock,
            TransactionTemplate transactions,
            JsonMapper json) {
        this.directory = directory;
        this.sources = sources;
        this.zone = zone;
        this.clock = clock;
        this.transactions = transactions;
        this.json = json;
    }

    /** What a piece is computed from. */
    @Component
    record Sources(ObserveWork observe, Departures departures, Rulebook rulebook) {}

    /**
     * The report.
     *
     * @param weeks of which anything is known
     * @param fewestWeeks fewer say too little
     * @param fewestPeople of fewer no row is shown to who may not see the posts; one that does not know it shows them none
     */
    record Whole(
            LocalDate first,
            LocalDate last,
            int weeks,
            int fewestWeeks,
            @Nullable Integer fewestPeople,
            List<Row> rows,
            Row total) {
        List<Row> rows(boolean posts) {
            int fewest = fewestPeople == null ? Integer.MAX_VALUE : fewestPeople;
            return rows.stream()
                    .filter(row -> posts || row.balance().holders() >= fewest)
                    .toList();
        }
    }

    /**
     * A unit with all below it.
     *
     * @param code null for the posts of the large unit itself, and for all together
     * @param leaving who retires in the years to come
     */
    record Row(String name, @Nullable String code, Balance balance, int vacant, int leaving) {}

    /** Units that are computed at once, and under which row. */
    private record Piece(UnitId row, List<Unit> units) {}

    private record Sum(Balance.Share share, int vacant, int leaving) {
        static final Sum NONE = new Sum(Balance.Share.NONE, 0, 0);

        Sum plus(Sum other) {
            return new Sum(share.plus(other.share), vacant + other.vacant, leaving + other.leaving);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    Whole read(String result) {
        return json.readValue(result, Whole.class);
    }

    @Override
    public String run(String asked, Progress progress) {
        LocalDate today = zone.day(clock.instant());
        LocalDate last = today.minusDays(1);
        LocalDate first = last.minusYears(1).plusDays(1);
        Unit top = directory.unit(asked, today).orElseThrow(WorkloadRefusals::unknownUnit);
        List<Unit> units = UnitTree.of(top, directory, today).units();
        List<Piece> pieces = new Pieces(units, seats(units, today)).all(top);
        Map<UnitId, Sum> sums = new LinkedHashMap<>();
        int done = 0;
        for (Piece piece : pieces) {
            sums.merge(piece.row(), within(piece, first, today), Sum::plus);
            progress.done(++done, pieces.size());
        }
        return json.writeValueAsString(whole(top, units, sums, Period.inclusive(first, last)));
    }

    private Map<UnitId, Integer> seats(List<Unit> units, LocalDate today) {
        Map<UnitId, Integer> seats = new HashMap<>();
        directory
                .posts(units.stream().map(Unit::id).toList(), Period.inclusive(today, today))
                .forEach(post -> seats.merge(post.unit(), 1, Integer::sum));
        return seats;
    }

    private Sum within(Piece piece, LocalDate first, LocalDate today) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Analysis analysis = sources.observe().of(piece.units(), first, today.minusDays(1));
            Departures.Outlook outlook = sources.departures().of(piece.units(), today);
            Set<UnitId> all = Set.copyOf(piece.units().stream().map(Unit::id).toList());
            return new Sum(
                    Balance.Share.of(analysis.positions()),
                    outlook.vacant(all),
                    outlook.years().stream()
                            .mapToInt(year -> outlook.in(all, year).size())
                            .sum());
        }));
    }

    private Whole whole(Unit top, List<Unit> units, Map<UnitId, Sum> sums, Period days) {
        LocalDate last = Objects.requireNonNull(days.last());
        Norms norms = Objects.requireNonNull(transactions.execute(status -> Norms.of(
                sources.rulebook(),
                last,
                new Scope(
                        directory.upward(top.id(), last).stream().map(Unit::id).toList()))));
        List<Row> rows = new ArrayList<>();
        units.forEach(unit -> Optional.ofNullable(sums.get(unit.id()))
                .filter(sum -> sum.share().posts() > 0)
                .ifPresent(sum -> rows.add(row(unit.name(), unit.equals(top) ? null : unit.code(), sum, norms))));
        Sum total = sums.values().stream().reduce(Sum.NONE, Sum::plus);
        return new Whole(
                days.from(),
                last,
                total.share().weeks().departures().size(),
                norms.fewestWeeks(),
                norms.fewestPeople(),
                rows,
                row(top.name(), null, total, norms));
    }

    private static Row row(String name, @Nullable String code, Sum sum, Norms norms) {
        return new Row(name, code, sum.share().balance(norms), sum.vacant(), sum.leaving());
    }

    /** Cuts a tree into parts of not too many people: a whole branch where it is small, else a unit by itself and its branches. */
    private record Pieces(List<Unit> units, Map<UnitId, Integer> seats) {
        List<Piece> all(Unit top) {
            List<Piece> pieces = new ArrayList<>(List.of(new Piece(top.id(), List.of(top))));
            children(top).forEach(child -> add(child.id(), child, pieces));
            return pieces;
        }

        private void add(UnitId row, Unit unit, List<Piece> pieces) {
            List<Unit> branch = branch(unit);
            int people = branch.stream()
                    .mapToInt(one -> seats.getOrDefault(one.id(), 0))
                    .sum();
            if (people <= ObserveWork.MOST_PEOPLE || branch.size() == 1) {
                pieces.add(new Piece(row, branch));
            } else {
                pieces.add(new Piece(row, List.of(unit)));
                children(unit).forEach(child -> add(row, child, pieces));
            }
        }

        private List<Unit> branch(Unit unit) {
            List<Unit> branch = new ArrayList<>(List.of(unit));
            children(unit).forEach(child -> branch.addAll(branch(child)));
            return branch;
        }

        private List<Unit> children(Unit unit) {
            return units.stream().filter(one -> unit.id().equals(one.parent())).toList();
        }
    }
}
