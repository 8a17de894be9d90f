package id.abdi.sop;

import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.identity.PersonWords.Person;
import id.abdi.kernel.EmployeeId;
import id.abdi.sop.SopCompare.Line;
import id.abdi.sop.SopVersion.Edition;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All versions of an SOP with their days, and any two of them side by side (R3). */
@Controller
class SopVersionsController {
    private final SopAccess access;
    private final ReadSops read;
    private final PersonWords people;

    SopVersionsController(SopAccess access, ReadSops read, PersonWords people) {
        this.access = access;
        this.read = read;
        this.people = people;
    }

    @GetMapping("/sops/{sop}/versions")
    String versions(Caller caller, Ui ui, @PathVariable SopId sop, Model model) {
        SopAccess.Open open = access.open(caller, sop);
        List<SopVersion> versions = access.versions(open);
        model.addAttribute("address", "/sops/" + sop);
        model.addAttribute("code", open.sop().code().value());
        model.addAttribute("title", versions.getFirst().title());
        model.addAttribute("table", table(ui, "/sops/" + sop, versions));
        model.addAttribute("options", options(ui, versions));
        return "sop/SopVersions";
    }

    private TableView table(Ui ui, String address, List<SopVersion> versions) {
        LocalDate today = access.today();
        Set<EmployeeId> named = new HashSet<>();
        versions.forEach(version -> named.add(version.savedBy()));
        Map<EmployeeId, Person> persons = people.byIds(named);
        List<List<Cell>> rows = new ArrayList<>();
        for (SopVersion version : versions) {
            SopState state = version.state(today);
            Edition edition = version.edition();
            rows.add(List.of(
                    Cell.link(
                            address + "/versions/" + version.version(),
                            ui.text("sop.version", version.version(), version.title())),
                    Cell.pill(state.tone(), ui.text("sop.state." + state.name())),
                    Cell.text(edition == null ? "" : days(ui, edition)),
                    Cell.text(Optional.ofNullable(persons.get(version.savedBy()))
                            .map(Person::name)
                            .orElse("")),
                    Cell.text(edition == null ? "" : edition.approver().name())));
        }
        return new TableView(
                ui.text("sop.versions"),
                List.of(
                        ui.text("sop.field.version"),
                        ui.text("sop.versions.state"),
                        ui.text("sop.versions.days"),
                        ui.text("sop.versions.writer"),
                        ui.text("sop.field.approver")),
                rows);
    }

    private static String days(Ui ui, Edition edition) {
        if (edition.period() == null) {
            return ui.text("sop.never");
        }
        LocalDate last = edition.period().last();
        return last == null
                ? ui.text("sop.versions.since", edition.begins())
                : ui.text("sop.versions.from-to", edition.begins(), last);
    }

    private static List<Option> options(Ui ui, List<SopVersion> versions) {
        return versions.stream()
                .map(version -> new Option(
                        Integer.toString(version.version()),
                        ui.text("sop.version", version.version(), version.title())))
                .toList();
    }

    /** Without numbers the newest beside the one before it. */
    @GetMapping("/sops/{sop}/compare")
    String compare(
            Caller caller,
            Ui ui,
            @PathVariable SopId sop,
            @RequestParam Optional<Integer> left,
            @RequestParam Optional<Integer> right,
            Model model) {
        SopAccess.Open open = access.open(caller, sop);
        List<SopVersion> versions = access.versions(open);
        SopVersion newer = access.version(open, right.orElse(versions.getFirst().version()));
        SopVersion older = access.version(
                open, left.orElse(versions.get(Math.min(1, versions.size() - 1)).version()));
        List<Line> lines =
                SopCompare.of(read.content(older), read.content(newer), content -> step -> said(ui, content, step));
        model.addAttribute("address", "/sops/" + sop);
        model.addAttribute("code", open.sop().code().value());
        model.addAttribute("title", newer.title());
        model.addAttribute("left", Integer.toString(older.version()));
        model.addAttribute("right", Integer.toString(newer.version()));
        model.addAttribute("options", options(ui, versions));
        model.addAttribute("changes", (int) lines.stream()
                .filter(line -> line.change() != SopCompare.Change.SAME)
                .count());
        model.addAttribute("table", compared(ui, older, newer, lines));
        return "sop/SopCompare";
    }

    private static TableView compared(Ui ui, SopVersion older, SopVersion newer, List<Line> lines) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines) {
            String name = line.key() == null ? ui.text("sop.compare.step", line.step()) : ui.text(line.key());
            Tone tone =
                    switch (line.change()) {
                        case SAME -> Tone.NEUTRAL;
                        case CHANGED -> Tone.WARNING;
                        case ADDED -> Tone.GOOD;
                        case REMOVED -> Tone.DANGER;
                    };
            rows.add(List.of(
                    Cell.text(name),
                    Cell.text(line.left()),
                    Cell.text(line.right()),
                    Cell.pill(tone, ui.text("sop.compare." + line.change().name()))));
        }
        return new TableView(
                ui.text("sop.compare"),
                List.of(
                        ui.text("sop.compare.what"),
                        ui.text("sop.compare.version", older.version()),
                        ui.text("sop.compare.version", newer.version()),
                        ui.text("sop.compare.change")),
                rows);
    }

    /** All that a step says, its ways by the numbers of their steps. */
    private static String said(Ui ui, SopContent content, SopStep step) {
        List<String> parts = new ArrayList<>(
                List.of(step.activity(), ui.text("sop.shape." + step.shape().name())));
        parts.add(content.actor(step));
        parts.addAll(List.of(step.time(ui::text), step.needs(), step.output(), step.note()));
        parts.addAll(SopPages.ways(ui, content, content.place(step.key())));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }
}
