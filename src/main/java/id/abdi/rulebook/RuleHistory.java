package id.abdi.rulebook;

import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.identity.PersonWords.Person;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.rulebook.UnitCodes.NamedUnit;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What was set for a rule, newest first, down to the value it began with: who set it, when, by what law. */
@Component
class RuleHistory {
    private final UnitCodes units;
    private final PersonWords people;

    RuleHistory(UnitCodes units, PersonWords people) {
        this.units = units;
        this.people = people;
    }

    List<Option> unitOptions() {
        return people.units().stream()
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }

    TableView table(Caller caller, Rule<?> rule, SettingTable table, LocalDate today, Ui ui) {
        List<Setting> settings = table.history(rule.code());
        Map<UnitId, NamedUnit> names = units.byIds(settings.stream()
                .map(setting -> setting.place().unit())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<EmployeeId, Person> authors = RulebookRights.seesWho(caller)
                ? people.byIds(settings.stream().map(Setting::setBy).distinct().toList())
                : Map.of();
        List<List<Cell>> rows = new ArrayList<>();
        for (Setting setting : settings) {
            UnitId unit = setting.place().unit();
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.text(ui.text("rulebook.history.from", setting.place().validFrom())),
                    Cell.text(value(rule, setting, ui)),
                    Cell.text(unit == null ? ui.text("rulebook.government") : Named.of(names, unit)),
                    Cell.text(basis(setting)),
                    confirmed(setting.basis().confirmed(), ui),
                    Cell.text(author(authors, setting, ui)),
                    state(table, setting, today, ui)));
            if (RulebookRights.maySet(caller)) {
                cells.add(withdrawal(table, setting, ui));
            }
            rows.add(cells);
        }
        rows.add(initial(caller, rule, ui));
        return new TableView(ui.text("rulebook.history.caption"), columns(caller, ui), rows);
    }

    private static List<String> columns(Caller caller, Ui ui) {
        List<String> columns = new ArrayList<>(List.of(
                ui.text("rulebook.column.from"),
                ui.text("rulebook.column.value"),
                ui.text("rulebook.column.for"),
                ui.text("rulebook.column.source"),
                ui.text("rulebook.column.confirmed"),
                ui.text("rulebook.column.author"),
                ui.text("rulebook.column.state")));
        if (RulebookRights.maySet(caller)) {
            columns.add(ui.text("rulebook.column.action"));
        }
        return columns;
    }

    private static List<Cell> initial(Caller caller, Rule<?> rule, Ui ui) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(ui.text("rulebook.history.initial")),
                Cell.text(initialWords(rule, ui)),
                Cell.text(ui.text("rulebook.government")),
                Cell.text(rule.source()),
                confirmed(rule.confirmed(), ui),
                Cell.text(ui.text("rulebook.history.built-in")),
                Cell.text("")));
        if (RulebookRights.maySet(caller)) {
            cells.add(Cell.text(""));
        }
        return cells;
    }

    private static <T> String initialWords(Rule<T> rule, Ui ui) {
        return rule.type().words(rule.initial(), ui);
    }

    /** The words of a setting's value. */
    static <T> String value(Rule<T> rule, Setting setting, Ui ui) {
        String stored = setting.value();
        if (setting.withdrawn()) {
            return ui.text("rulebook.value.withdrawn");
        }
        return stored == null
                ? ui.text("rulebook.value.end")
                : rule.type()
                        .read(stored)
                        .map(value -> rule.type().words(value, ui))
                        .orElse(stored);
    }

    private static String basis(Setting setting) {
        String note = setting.basis().note();
        return note.isEmpty() ? setting.basis().source() : setting.basis().source() + " – " + note;
    }

    private static Cell confirmed(boolean confirmed, Ui ui) {
        return confirmed
                ? Cell.pill(Tone.GOOD, ui.text("rulebook.confirmed"))
                : Cell.pill(Tone.WARNING, ui.text("rulebook.unconfirmed"));
    }

    private static String author(Map<EmployeeId, Person> authors, Setting setting, Ui ui) {
        Person author = authors.get(setting.setBy());
        return ui.text(
                "rulebook.history.author",
                author == null ? ui.text("rulebook.personnel") : author.name(),
                setting.recordedAt());
    }

    private static Cell state(SettingTable table, Setting setting, LocalDate today, Ui ui) {
        if (setting.withdrawn()) {
            return Cell.pill(Tone.NEUTRAL, ui.text("rulebook.state.withdrawal"));
        }
        if (!table.counts(setting)) {
            return Cell.pill(Tone.NEUTRAL, ui.text("rulebook.state.replaced"));
        }
        return setting.place().validFrom().isAfter(today)
                ? Cell.pill(Tone.NOTE, ui.text("rulebook.state.coming"))
                : Cell.pill(Tone.GOOD, ui.text("rulebook.state.set"));
    }

    private static Cell withdrawal(SettingTable table, Setting setting, Ui ui) {
        return table.counts(setting)
                ? Cell.link(
                        "/rules/" + setting.place().rule() + "/settings/" + setting.id() + "/withdrawal",
                        ui.text("rulebook.withdraw"))
                : Cell.text("");
    }
}
