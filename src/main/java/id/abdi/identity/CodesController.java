package id.abdi.identity;

import id.abdi.credential.Codes.Written;
import id.abdi.identity.PersonWords.Person;
import id.abdi.identity.PersonWords.UnitWords;
import id.abdi.kernel.Nip;
import id.abdi.kernel.UnitId;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One-time codes for a whole unit or for one person, as slips to print and hand over (SEC-10). */
@Controller
class CodesController {
    /**
     * @param unit the chosen unit, empty where none is
     * @param without the people of that unit who have no account yet
     * @param with how many of it have one
     */
    record CodesPage(List<Option> units, String unit, String unitName, List<String> without, int with) {
        int missing() {
            return without.size();
        }
    }

    /** What stands on one slip. */
    record Slip(String name, String nip, String post, String code) {}

    record Sheet(String unit, String until, List<Slip> slips, boolean forgotten) {}

    private final ObjectProvider<PersonWords> words;
    private final IssueCodes issue;

    CodesController(ObjectProvider<PersonWords> words, IssueCodes issue) {
        this.words = words;
        this.issue = issue;
    }

    @GetMapping("/codes")
    String codes(Caller caller, @RequestParam Optional<UUID> unit, Ui ui, Model model) {
        IssueCodes.allow(caller);
        List<UnitWords> units = words.getObject().units();
        UnitWords chosen = unit.map(UnitId::new).map(id -> find(units, id)).orElse(null);
        List<Person> people = chosen == null ? List.of() : words.getObject().inUnit(chosen.id());
        List<Person> without = issue.withoutAccount(people);
        if (chosen != null && !without.isEmpty()) {
            model.addAttribute(TableView.FILES, new TableView.Offered(ui, table(chosen, without, ui)));
        }
        model.addAttribute(
                "page",
                new CodesPage(
                        units.stream()
                                .map(one -> new Option(one.id().toString(), one.name()))
                                .toList(),
                        chosen == null ? "" : chosen.id().toString(),
                        chosen == null ? "" : chosen.name(),
                        without.stream().map(Person::name).toList(),
                        people.size() - without.size()));
        return "identity/Codes";
    }

    @PostMapping("/codes")
    String forUnit(Caller caller, Ui ui, @RequestParam UUID unit, Model model) {
        model.addAttribute("sheet", sheet(ui, issue.toUnit(caller, new UnitId(unit)), false));
        return "identity/CodeSheet";
    }

    @PostMapping("/codes/person")
    String forPerson(Caller caller, Ui ui, @RequestParam String nip, Model model) {
        model.addAttribute("sheet", sheet(ui, issue.toPerson(caller, Nip.of(nip)), true));
        return "identity/CodeSheet";
    }

    private static TableView table(UnitWords unit, List<Person> without, Ui ui) {
        return new TableView(
                ui.text("identity.codes.list", unit.name()),
                List.of(ui.text("identity.codes.name"), ui.text("identity.codes.post")),
                without.stream()
                        .map(person -> List.of(Cell.text(person.name()), Cell.text(person.post())))
                        .toList());
    }

    private static @Nullable UnitWords find(List<UnitWords> units, UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElse(null);
    }

    private static Sheet sheet(Ui ui, Map<Person, Written> codes, boolean forgotten) {
        String unit = codes.keySet().stream().map(Person::unit).findFirst().orElse("");
        String until = codes.values().stream()
                .map(code -> ui.dateTime(code.expiresAt()))
                .findFirst()
                .orElse("");
        List<Slip> slips = codes.entrySet().stream()
                .map(entry -> new Slip(
                        entry.getKey().name(),
                        entry.getKey().nip().masked(),
                        entry.getKey().post(),
                        entry.getValue().code()))
                .toList();
        return new Sheet(unit, until, slips, forgotten);
    }
}
