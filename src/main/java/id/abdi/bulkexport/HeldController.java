package id.abdi.bulkexport;

import id.abdi.bulkexport.HeldExport.State;
import id.abdi.identity.Caller;
import id.abdi.identity.OwnPassword;
import id.abdi.identity.PersonWords;
import id.abdi.identity.PersonWords.Person;
import id.abdi.kernel.EmployeeId;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A list of many people that waits: its asker says why and reads the answer, a second person decides. */
@Controller
class HeldController {
    private static final int SHOWN = 100;

    private final BulkExportSql sql;
    private final AskSecondPerson ask;
    private final OwnPassword password;
    private final PersonWords words;
    private final Clock clock;

    HeldController(BulkExportSql sql, AskSecondPerson ask, OwnPassword password, PersonWords words, Clock clock) {
        this.sql = sql;
        this.ask = ask;
        this.password = password;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param asks whether the reader is to say why
     * @param decides whether the reader may decide now
     * @param download where the file is; null while it may not leave
     * @param prove whether the password is to be shown again
     */
    record HeldPage(
            UUID id,
            String title,
            Tone tone,
            String state,
            List<Fact> facts,
            boolean asks,
            boolean decides,
            @Nullable String download,
            String back,
            boolean prove) {
        String ask() {
            return "/exports/held/" + id;
        }

        String decide() {
            return "/exports/held/" + id + "/decision";
        }
    }

    record Fact(String name, String value) {}

    /** Why, and the password where it was not shown a short time ago. */
    record ReasonForm(@Nullable String reason, @Nullable String password) {}

    record DecisionForm(
            boolean agreed,
            @Nullable String words,
            @Nullable String password) {}

    @GetMapping("/exports/held")
    String all(Caller caller, Ui ui, Model model) {
        List<HeldExport> asked = sql.asked(AskSecondPerson.decides(caller) ? null : caller.id(), SHOWN);
        model.addAttribute("table", table(asked, ui));
        return "bulkexport/AllHeld";
    }

    @GetMapping("/exports/held/{id}")
    String one(Caller caller, @PathVariable UUID id, HttpServletRequest request, Ui ui, Model model) {
        HeldExport held = sql.one(id)
                .filter(one ->
                        one.by().equals(caller.id()) || (one.request() != null && AskSecondPerson.decides(caller)))
                .orElseThrow(BulkExportRefusals::unknown);
        model.addAttribute("page", page(caller, held, password.needed(request), ui));
        return "bulkexport/Held";
    }

    @PostMapping("/exports/held/{id}")
    String ask(
            Caller caller,
            @PathVariable UUID id,
            @ModelAttribute ReasonForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        password.prove(caller, form.password(), request, response);
        ask.by(caller, id, form.reason());
        return "redirect:/exports/held/" + id;
    }

    @PostMapping("/exports/held/{id}/decision")
    String decide(
            Caller caller,
            @PathVariable UUID id,
            @ModelAttribute DecisionForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        password.prove(caller, form.password(), request, response);
        ask.decide(caller, id, form.agreed(), form.words());
        return "redirect:/exports/held/" + id;
    }

    private HeldPage page(Caller caller, HeldExport held, boolean prove, Ui ui) {
        Instant now = clock.instant();
        State state = held.state(now);
        boolean own = held.by().equals(caller.id());
        return new HeldPage(
                held.id(),
                held.title(),
                tone(state),
                ui.text("bulkexport.state." + state),
                facts(held, ui),
                own && state == State.UNASKED,
                !own && state == State.WAITING && AskSecondPerson.decides(caller),
                own && state == State.AGREED ? held.download() : null,
                own ? held.address() : "/exports/held",
                prove);
    }

    private List<Fact> facts(HeldExport held, Ui ui) {
        Map<EmployeeId, Person> people = people(List.of(held));
        HeldExport.Request request = held.request();
        HeldExport.Decision decision = held.decision();
        return Stream.of(
                        fact("who", name(people, held.by()), ui),
                        fact("what", held.title() + " (" + held.format() + ")", ui),
                        fact("people", ui.number(held.people()), ui),
                        fact("filter", breakable(held.address()), ui),
                        request == null ? null : fact("why", request.reason(), ui),
                        request == null ? null : fact("asked", ui.dateTime(request.at()), ui),
                        request == null || decision != null ? null : fact("until", ui.dateTime(request.until()), ui),
                        decision == null
                                ? null
                                : fact("by", name(people, decision.by()) + ", " + ui.dateTime(decision.at()), ui),
                        decision == null || decision.words() == null ? null : fact("words", decision.words(), ui),
                        decision == null || !decision.agreed() ? null : fact("open", ui.dateTime(decision.until()), ui))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Fact fact(String name, String value, Ui ui) {
        return new Fact(ui.text("bulkexport.fact." + name), value);
    }

    /** A long address may break at its signs. */
    private static String breakable(String address) {
        return address.replaceAll("[/?&=]", "$0\u200b");
    }

    private TableView table(List<HeldExport> asked, Ui ui) {
        Instant now = clock.instant();
        Map<EmployeeId, Person> people = people(asked);
        return new TableView(
                ui.text("bulkexport.list"),
                Stream.of("what", "who", "people", "asked", "state")
                        .map(column -> ui.text("bulkexport.fact." + column))
                        .toList(),
                asked.stream()
                        .map(held -> List.of(
                                Cell.link("/exports/held/" + held.id(), held.title()),
                                Cell.text(name(people, held.by())),
                                Cell.number(ui.number(held.people())),
                                Cell.text(
                                        held.request() == null
                                                ? ""
                                                : ui.dateTime(held.request().at())),
                                Cell.pill(tone(held.state(now)), ui.text("bulkexport.state." + held.state(now)))))
                        .toList());
    }

    private Map<EmployeeId, Person> people(List<HeldExport> all) {
        Set<EmployeeId> ids = all.stream()
                .flatMap(held -> Stream.concat(
                        Stream.of(held.by()), Stream.ofNullable(held.decision()).map(HeldExport.Decision::by)))
                .collect(Collectors.toSet());
        return words.byIds(ids);
    }

    private static String name(Map<EmployeeId, Person> people, EmployeeId id) {
        Person person = people.get(id);
        return person == null ? "" : person.unit().isEmpty() ? person.name() : person.name() + ", " + person.unit();
    }

    private static Tone tone(State state) {
        return switch (state) {
            case UNASKED, WAITING -> Tone.WARNING;
            case AGREED -> Tone.GOOD;
            case REFUSED -> Tone.DANGER;
            case EXPIRED -> Tone.NEUTRAL;
        };
    }
}
