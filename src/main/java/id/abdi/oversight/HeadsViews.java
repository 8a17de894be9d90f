package id.abdi.oversight;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.oversight.HeadsPage.Figure;
import id.abdi.oversight.HeadsPage.Row;
import id.abdi.tally.HeadDays.Standing;
import id.abdi.tally.HeadSum;
import id.abdi.tally.Reach;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says in the words of the page which heads have reported. */
@Component
class HeadsViews {
    private final Reporting reporting;
    private final Lines lines;

    HeadsViews(Reporting reporting, Lines lines) {
        this.reporting = reporting;
        this.lines = lines;
    }

    @Transactional(readOnly = true)
    public HeadsPage page(Caller reader, LocalDate date, LocalDate today, Optional<Nip> wanted, Ui ui) {
        boolean everything = Reporting.seesAll(reader);
        Optional<Standing> whole = everything ? reporting.top(date) : Optional.empty();
        EmployeeId top = whole.map(standing -> standing.sum().head()).orElse(reader.id());
        EmployeeId root = wanted.flatMap(nip -> lines.byNip(nip, date))
                .map(Employee::id)
                .filter(person -> person.equals(top) || lines.above(top, person, date))
                .orElse(top);
        if (wanted.isPresent() && root.equals(top) && !isTop(wanted.get(), top, date)) {
            throw OversightRefusals.notBelow();
        }
        Standing standing = whole.filter(one -> root.equals(top)).orElseGet(() -> reporting.of(root, date));
        List<EmployeeId> heads = standing.heads().stream().map(HeadSum::head).toList();
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
                standing.countedAt() == null ? null : ui.text("oversight.heads.at", standing.countedAt()),
                figures(standing.sum(), ui),
                rows(standing.heads(), people, date, ui),
                standing.sum().own().equals(Reach.NONE) && heads.isEmpty() ? null : month(root, date, today, query, ui),
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

    private static List<Figure> figures(HeadSum sum, Ui ui) {
        return List.of(
                new Figure(
                        ui.text("oversight.heads.total.heads"),
                        ui.text("oversight.heads.of", ui.number(sum.finished()), ui.number(sum.heads())),
                        sum.finished() == sum.heads() ? Tone.GOOD : Tone.WARNING),
                new Figure(ui.text("oversight.heads.total.people"), of(sum.whole(), ui), Tone.NEUTRAL),
                new Figure(
                        ui.text("oversight.heads.total.missing"),
                        ui.number(sum.whole().missing()),
                        sum.whole().missing() == 0 ? Tone.GOOD : Tone.WARNING));
    }

    private static List<Row> rows(List<HeadSum> heads, Map<EmployeeId, Employee> people, LocalDate date, Ui ui) {
        return heads.stream()
                .filter(sum -> people.containsKey(sum.head()))
                .sorted(Comparator.comparing((HeadSum sum) -> -sum.whole().missing())
                        .thenComparing(sum -> person(sum, people).name()))
                .map(sum -> row(sum, person(sum, people), date, ui))
                .toList();
    }

    private static Employee person(HeadSum sum, Map<EmployeeId, Employee> people) {
        return Objects.requireNonNull(people.get(sum.head()));
    }

    private static Row row(HeadSum sum, Employee head, LocalDate date, Ui ui) {
        boolean deeper = !sum.own().equals(sum.whole()) || sum.heads() > 0;
        return new Row(
                head.name(),
                head.unit().isEmpty() ? head.post() : head.unit(),
                tone(sum.own()),
                ui.text("oversight.heads." + state(sum.own())),
                of(sum.own(), ui),
                ui.number(sum.own().late()),
                deeper ? of(sum.whole(), ui) : null,
                deeper ? "/heads?date=" + date + "&head=" + head.nip().value() : null,
                sum.own(),
                deeper ? sum.whole() : null);
    }

    private static String of(Reach count, Ui ui) {
        return ui.text("oversight.heads.of", ui.number(count.reported()), ui.number(count.wanted()));
    }

    private static String state(Reach count) {
        if (count.wanted() == 0) {
            return "rest";
        }
        return count.finished() ? "done" : count.reported() == 0 ? "none" : "partly";
    }

    private static Tone tone(Reach count) {
        return switch (state(count)) {
            case "done" -> Tone.GOOD;
            case "partly" -> Tone.WARNING;
            case "none" -> Tone.DANGER;
            default -> Tone.NEUTRAL;
        };
    }

    private @Nullable MonthView month(EmployeeId root, LocalDate date, LocalDate today, String query, Ui ui) {
        YearMonth month = YearMonth.from(date);
        LocalDate last = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        Map<LocalDate, MonthView.Mark> marks = new LinkedHashMap<>();
        Optional<Map<LocalDate, Reach>> days =
                last.isBefore(month.atDay(1)) ? Optional.of(Map.of()) : reporting.days(root, month.atDay(1), last);
        if (days.isEmpty()) {
            return null;
        }
        days.get().forEach((day, count) -> {
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
        return MonthView.of(ui, month, today, marks, other -> "/heads?date=" + shown(other, today) + query);
    }

    private static LocalDate shown(YearMonth month, LocalDate today) {
        LocalDate end = month.atEndOfMonth();
        return end.isAfter(today) && !month.atDay(1).isAfter(today) ? today : end;
    }
}
