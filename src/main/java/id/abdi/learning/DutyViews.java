package id.abdi.learning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.learning.Conversion.HourUnit;
import id.abdi.learning.HourRules.Standing;
import id.abdi.learning.Obligation.Whom;
import id.abdi.learning.Years.Year;
import id.abdi.listing.Listing;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.PostKind;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The year of many people for their head or BKPSDM, obligations, and the table of conversions, in words. */
@Component
class DutyViews {
    /** Rows that a page shows; the list that is downloaded has all. */
    private static final int MOST_ROWS = 200;

    private final Years years;
    private final ObligationSql obligations;
    private final CatalogueSql catalogue;
    private final Directory directory;
    private final Lines lines;
    private final Rights rights;
    private final TrainingLeaves leaves;

    DutyViews(
            Years years,
            ObligationSql obligations,
            CatalogueSql catalogue,
            Directory directory,
            Lines lines,
            Rights rights,
            TrainingLeaves leaves) {
        this.years = years;
        this.obligations = obligations;
        this.catalogue = catalogue;
        this.directory = directory;
        this.lines = lines;
        this.rights = rights;
        this.leaves = leaves;
    }

    /** A person's year in a list. */
    record YearRow(
            String address,
            String name,
            String unit,
            String have,
            String planned,
            String duty,
            String standing,
            Tone tone,
            String late) {}

    /**
     * @param all those that the list has, of whom the page shows the first
     * @param counts how many stand where, in words
     * @param units that BKPSDM can choose; empty for a head
     */
    record YearPage(
            String year,
            List<YearRow> all,
            List<String> counts,
            List<Option> units,
            String unit,
            List<Option> standings,
            String standing) {
        List<YearRow> rows() {
            return all.subList(0, Math.min(MOST_ROWS, all.size()));
        }

        /** How many more there are. */
        int more() {
            return all.size() - rows().size();
        }

        Listing<YearRow> listing(Ui ui) {
            return Listing.of(ui, ui.text("learning.year.title", year), all)
                    .text(ui.text("learning.column.person"), YearRow::name)
                    .text(ui.text("learning.column.unit"), YearRow::unit)
                    .text(ui.text("learning.column.hours"), YearRow::have)
                    .text(ui.text("learning.column.planned"), YearRow::planned)
                    .text(ui.text("learning.column.owed"), YearRow::duty)
                    .text(ui.text("learning.column.state"), YearRow::standing)
                    .text(ui.text("learning.column.late"), YearRow::late);
        }
    }

    /** Those below the reader; for BKPSDM all of a unit, or of the whole government who will probably miss it. */
    YearPage year(Caller caller, String unit, String standing, Ui ui) {
        LocalDate today = leaves.today();
        boolean clerk = caller.is(Role.BKPSDM);
        List<Employee> people = clerk ? of(unit, today) : below(caller, today);
        if (!clerk && people.isEmpty()) {
            throw LearningRefusals.notYours();
        }
        List<Year> all = clerk && unit.isEmpty() ? years.ofMany(people, today) : years.of(people, today);
        List<Year> shown = all.stream()
                .filter(one -> standing.isEmpty() || one.standing().name().equals(standing))
                .toList();
        rights.look(
                caller,
                shown.stream().limit(MOST_ROWS).map(one -> one.person().id()).collect(toSet()),
                today);
        return new YearPage(
                String.valueOf(today.getYear()),
                shown.stream().map(one -> row(one, today, ui)).toList(),
                counts(all, ui),
                clerk
                        ? directory.units(today).stream()
                                .map(one -> new Option(one.code(), one.name()))
                                .toList()
                        : List.of(),
                unit,
                Arrays.stream(Standing.values())
                        .map(one -> new Option(one.name(), ui.text("learning.standing." + one)))
                        .toList(),
                standing);
    }

    private List<Employee> below(Caller caller, LocalDate today) {
        Set<EmployeeId> tree = lines.tree(caller.id(), today).keySet();
        return lines.employees(rights.maySee(caller, tree, today), today).values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private List<Employee> of(String code, LocalDate today) {
        List<Employee> everybody = directory.everybody(today);
        if (code.isEmpty()) {
            return everybody;
        }
        Unit unit = directory.unit(code, today).orElseThrow(LearningRefusals::unknown);
        Set<UnitId> units =
                directory.downward(unit.id(), today).stream().map(Unit::id).collect(toSet());
        return everybody.stream()
                .filter(person -> units.contains(person.unitId()))
                .toList();
    }

    private static YearRow row(Year year, LocalDate today, Ui ui) {
        long late = year.due().stream()
                .filter(one -> !one.done() && one.owed().due().isBefore(today))
                .count();
        return new YearRow(
                "/learning/people/" + year.person().nip().value(),
                year.person().name(),
                year.person().unit(),
                LearningViews.hours(year.hours().have(), ui),
                LearningViews.hours(year.hours().planned(), ui),
                year.hours().duty() == 0 ? "" : ui.number(year.hours().duty()),
                ui.text("learning.standing." + year.standing()),
                LearningViews.tone(year.standing()),
                late == 0 ? "" : ui.text("learning.year.late", late));
    }

    private static List<String> counts(List<Year> years, Ui ui) {
        return Stream.of(Standing.BEHIND, Standing.ON_WAY, Standing.PLANNED, Standing.DONE)
                .map(standing -> ui.text(
                        "learning.year.count",
                        ui.text("learning.standing." + standing),
                        years.stream().filter(one -> one.standing() == standing).count()))
                .toList();
    }

    /** An obligation in words. */
    record ObligationRow(String address, String training, String whom, String time, String basis) {}

    record ObligationPage(
            List<ObligationRow> rows,
            List<Option> trainings,
            List<Option> whoms,
            List<Option> postKinds,
            String id,
            String today) {}

    ObligationPage obligations(Caller caller, Ui ui) {
        LearningRefusals.requirePersonnel(caller);
        LocalDate today = leaves.today();
        List<Training> all = catalogue.trainings();
        Map<UUID, Training> trainings = all.stream().collect(toMap(Training::id, Function.identity()));
        return new ObligationPage(
                obligations.standing(today.plusYears(1)).stream()
                        .map(one -> row(one, trainings, ui))
                        .toList(),
                all.stream()
                        .map(one -> new Option(one.id().toString(), one.title()))
                        .toList(),
                Arrays.stream(Whom.values())
                        .map(one -> new Option(one.name(), ui.text("learning.whom." + one)))
                        .toList(),
                Arrays.stream(PostKind.values())
                        .map(one -> new Option(one.name(), ui.text("learning.post-kind." + one)))
                        .toList(),
                Uuid7.next().toString(),
                today.toString());
    }

    private static ObligationRow row(Obligation one, Map<UUID, Training> trainings, Ui ui) {
        Training training = trainings.get(one.training());
        String value = one.value() == null
                ? ""
                : one.whom() == Whom.POST_KIND ? ui.text("learning.post-kind." + one.value()) : one.value();
        String whom = ui.text("learning.whom." + one.whom());
        return new ObligationRow(
                "/learning/obligations/" + one.id() + "/end",
                training == null ? "" : training.title(),
                value.isEmpty() ? whom : whom + ": " + value,
                one.due() == null
                        ? ui.text("learning.obligation.months", ui.date(one.from()), String.valueOf(one.months()))
                        : ui.text("learning.obligation.time", ui.date(one.from()), ui.date(one.due())),
                one.basis());
    }

    /** @param id of the next row (OFF-1) */
    record ConversionPage(
            TableView table, List<Option> forms, List<Option> units, boolean clerk, String id, String today) {}

    ConversionPage conversions(Caller caller, Ui ui) {
        LocalDate today = leaves.today();
        return new ConversionPage(
                new TableView(
                        ui.text("learning.conversions"),
                        Stream.of("form", "each", "cap", "proof", "source", "since", "confirmed")
                                .map(column -> ui.text("learning.conversion." + column))
                                .toList(),
                        catalogue.conversions().all(today).stream()
                                .map(row -> cells(row, ui))
                                .toList()),
                Arrays.stream(TrainingForm.values())
                        .map(one -> new Option(one.name(), ui.text(one.textKey())))
                        .toList(),
                Arrays.stream(HourUnit.values())
                        .map(one -> new Option(one.name(), ui.text("learning.unit." + one)))
                        .toList(),
                caller.is(Role.BKPSDM),
                Uuid7.next().toString(),
                today.toString());
    }

    private static List<Cell> cells(Conversion row, Ui ui) {
        return List.of(
                Cell.text(ui.text(row.form().textKey())),
                Cell.text(ui.text(
                        "learning.conversion.each.words",
                        LearningViews.hours(row.each(), ui),
                        ui.text("learning.unit." + row.unit()))),
                Cell.text(row.cap() == null ? ui.text("learning.conversion.no-cap") : String.valueOf(row.cap())),
                Cell.text(row.proof()),
                Cell.text(row.source()),
                Cell.text(ui.date(row.since())),
                row.confirmed()
                        ? Cell.pill(Tone.GOOD, ui.text("learning.conversion.is-confirmed"))
                        : Cell.pill(Tone.WARNING, ui.text("learning.conversion.unconfirmed")));
    }
}
