package id.abdi.oversight;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.oversight.HeadsPage.Figure;
import id.abdi.oversight.HeadsPage.Row;
import id.abdi.oversight.Reporting.Count;
import id.abdi.oversight.Reporting.Tree;
import id.abdi.web.DayBar;
import id.abdi.web.MonthView;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says in the words of the page which heads have reported. */
@Component
class HeadsViews {
    /** A month of a larger tree would take long to reckon; its days are seen one by one. */
    private static final int LARGEST_MONTH = 800;

    private final Reporting reporting;
    private final Lines lines;

    HeadsViews(Reporting reporting, Lines lines) {
        this.reporting = reporting;
        this.lines = lines;
    }

    HeadsPage page(Caller reader, LocalDate date, LocalDate today, Optional<Nip> wanted, Ui ui) {
        Tree tree = reporting.on(date);
        boolean everything = Reporting.seesAll(reader);
        EmployeeId top = everything && !tree.tops().isEmpty() ? tree.tops().getFirst() : reader.id();
        EmployeeId root = wanted.flatMap(nip -> lines.byNip(nip, date))
                .map(Employee::id)
                .filter(person -> person.equals(top) || tree.below(top).contains(person))
                .orElse(top);
        if (wanted.isPresent() && root.equals(top) && !isTop(wanted.get(), top, date)) {
            throw OversightRefusals.notBelow();
        }
        Set<EmployeeId> below = tree.below(root);
        List<EmployeeId> heads = tree.children().getOrDefault(root, List.of()).stream()
                .filter(tree::heads)
                .toList();
        Map<EmployeeId, Employee> people = lines.employees(with(heads, root), date);
        LocalDate next = date.isBefore(today) ? date.plusDays(1) : null;
        String query = root.equals(top) ? "" : "&head=" + wanted.map(Nip::value).orElse("");
        DayBar bar = DayBar.of(ui, "/heads", date, date.minusDays(1), next, today);
        return new HeadsPage(
                root.equals(top) && everything
                        ? ui.text("oversight.heads.whole")
                        : Optional.ofNullable(people.get(root))
                                .map(Employee::name)
                                .orElse(""),
                root.equals(top) ? null : "/heads?date=" + date,
                root.equals(top)
                        ? bar
                        : bar.keeping("head", wanted.map(Nip::value).orElse("")),
                figures(tree, root, below, ui),
                rows(tree, heads, people, date, ui),
                below.size() > LARGEST_MONTH || below.isEmpty() ? null : month(below, date, today, query, ui),
                heads.isEmpty());
    }

    private boolean isTop(Nip wanted, EmployeeId top, LocalDate date) {
        return lines.byNip(wanted, date)
                .filter(person -> person.id().equals(top))
                .isPresent();
    }

    private static Set<EmployeeId> with(List<EmployeeId> heads, EmployeeId root) {
        Set<EmployeeId> all = new HashSet<>(heads);
        all.add(root);
        return all;
    }

    private static List<Figure> figures(Tree tree, EmployeeId root, Set<EmployeeId> below, Ui ui) {
        List<Count> heads = below.stream()
                .filter(tree::heads)
                .map(head -> tree.own().getOrDefault(head, Count.NONE))
                .filter(count -> count.wanted() > 0)
                .toList();
        long finished = heads.stream().filter(Count::finished).count();
        Count whole = tree.whole().getOrDefault(root, Count.NONE);
        return List.of(
                new Figure(
                        ui.text("oversight.heads.total.heads"),
                        ui.text("oversight.heads.of", ui.number(finished), ui.number(heads.size())),
                        finished == heads.size() ? Tone.GOOD : Tone.WARNING),
                new Figure(
                        ui.text("oversight.heads.total.people"),
                        ui.text("oversight.heads.of", ui.number(whole.reported()), ui.number(whole.wanted())),
                        Tone.NEUTRAL),
                new Figure(
                        ui.text("oversight.heads.total.missing"),
                        ui.number(whole.missing()),
                        whole.missing() == 0 ? Tone.GOOD : Tone.WARNING));
    }

    private static List<Row> rows(
            Tree tree, List<EmployeeId> heads, Map<EmployeeId, Employee> people, LocalDate date, Ui ui) {
        return heads.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Employee head) -> -tree.whole()
                                .getOrDefault(head.id(), Count.NONE)
                                .missing())
                        .thenComparing(Employee::name))
                .map(head -> row(tree, head, date, ui))
                .toList();
    }

    private static Row row(Tree tree, Employee head, LocalDate date, Ui ui) {
        Count own = tree.own().getOrDefault(head.id(), Count.NONE);
        Count whole = tree.whole().getOrDefault(head.id(), Count.NONE);
        boolean deeper =
                tree.children().getOrDefault(head.id(), List.of()).stream().anyMatch(tree::heads);
        return new Row(
                head.name(),
                head.unit().isEmpty() ? head.post() : head.unit(),
                tone(own),
                ui.text("oversight.heads." + state(own)),
                of(own, ui),
                ui.number(own.late()),
                deeper ? of(whole, ui) : null,
                deeper ? "/heads?date=" + date + "&head=" + head.nip().value() : null);
    }

    private static String of(Count count, Ui ui) {
        return ui.text("oversight.heads.of", ui.number(count.reported()), ui.number(count.wanted()));
    }

    private static String state(Count count) {
        if (count.wanted() == 0) {
            return "rest";
        }
        return count.finished() ? "done" : count.reported() == 0 ? "none" : "partly";
    }

    private static Tone tone(Count count) {
        return switch (state(count)) {
            case "done" -> Tone.GOOD;
            case "partly" -> Tone.WARNING;
            case "none" -> Tone.DANGER;
            default -> Tone.NEUTRAL;
        };
    }

    private MonthView month(Set<EmployeeId> below, LocalDate date, LocalDate today, String query, Ui ui) {
        YearMonth month = YearMonth.from(date);
        LocalDate last = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        Map<LocalDate, MonthView.Mark> marks = new LinkedHashMap<>();
        if (!last.isBefore(month.atDay(1))) {
            reporting.days(below, month.atDay(1), last).forEach((day, count) -> {
                if (count.wanted() > 0) {
                    String address = "/heads?date=" + day + query;
                    marks.put(
                            day,
                            new MonthView.Mark(
                                    tone(count),
                                    tone(count).icon(),
                                    ui.text("oversight.heads." + state(count)),
                                    "",
                                    address));
                }
            });
        }
        return MonthView.of(ui, month, today, marks, other -> "/heads?date=" + shown(other, today) + query);
    }

    private static LocalDate shown(YearMonth month, LocalDate today) {
        LocalDate end = month.atEndOfMonth();
        return end.isAfter(today) && !month.atDay(1).isAfter(today) ? today : end;
    }
}
