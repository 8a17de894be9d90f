package id.abdi.profession;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.listing.Listing;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import id.abdi.profession.IndexPart.SubScore;
import id.abdi.profession.ProfessionIndex.Index;
import id.abdi.profession.ProfessionIndex.Known;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Page <em>Indeks profesionalitas</em>, for who may see the person; the look is noted (T-7). */
@Controller
class ProfessionController {
    private final ProfessionIndex index;
    private final ProfessionSettings settings;
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    ProfessionController(
            ProfessionIndex index, ProfessionSettings settings, Rights rights, LocalTimeZone zone, Clock clock) {
        this.index = index;
        this.settings = settings;
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * @param sum of what is known, out of what that could give
     * @param level in words; says so where dimensions are missing
     */
    record Page(String name, String sum, String most, String level, Tone tone, TableView table, List<String> told) {}

    @GetMapping("/people/{nip}/professionalism")
    String of(Caller caller, @PathVariable Nip nip, Ui ui, Model model) {
        LocalDate today = zone.day(clock.instant());
        Employee person = rights.see(caller, nip, today);
        Index found = index.of(person.id(), today);
        TableView table = table(found, ui);
        Listing.of(ui, table).about(person.id()).on(model);
        model.addAttribute(
                "page",
                new Page(
                        person.name(),
                        ui.number(found.sum()),
                        ui.number(found.most()),
                        found.level()
                                .map(level -> ui.text("profession.level." + level))
                                .orElse(ui.text("profession.incomplete")),
                        found.level().isPresent() ? Tone.NOTE : Tone.NEUTRAL,
                        table,
                        settings.told(today, ui)));
        return "profession/Professionalism";
    }

    private static TableView table(Index index, Ui ui) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Known dimension : index.dimensions()) {
            String name = ui.text("profession.dimension." + dimension.dimension());
            if (!dimension.known()) {
                rows.add(List.of(
                        Cell.text(name),
                        Cell.text(ui.text("profession.unknown." + dimension.dimension())),
                        Cell.pill(Tone.NEUTRAL, ui.text("profession.unknown")),
                        Cell.number(ui.number(dimension.most()))));
            }
            for (SubScore part : dimension.scores()) {
                rows.add(List.of(
                        Cell.text(name),
                        Cell.text(ui.text(part.key(), part.arguments().toArray())),
                        Cell.number(ui.number(part.score())),
                        Cell.number(ui.number(part.most()))));
            }
        }
        return new TableView(
                ui.text("profession.table"),
                List.of(
                        ui.text("profession.column.dimension"),
                        ui.text("profession.column.part"),
                        ui.text("profession.column.score"),
                        ui.text("profession.column.most")),
                rows);
    }
}
