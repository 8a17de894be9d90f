package id.abdi.identity;

import id.abdi.identity.Duties.Asked;
import id.abdi.identity.DutySql.Holder;
import id.abdi.identity.PersonWords.Person;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who holds which duty, and the two steps that change it: one person asks, another one confirms (SEC-8). */
@Controller
class DutiesController {
    /** Those who hold one duty. */
    record Held(String duty, List<String> holders) {}

    /** A request that waits; {@code own} ones are confirmed by somebody else. */
    record Waiting(String what, String who, String asked, String decide, boolean own) {}

    /** What one person asks for; the password where it was not shown a short time ago. */
    record DutyForm(
            String nip,
            Role duty,
            boolean granting,
            @Nullable String password) {}

    record DecisionForm(boolean confirm, @Nullable String password) {}

    record DutiesPage(List<Held> held, List<Waiting> waiting, List<Option> duties, boolean prove) {}

    private final ObjectProvider<PersonWords> words;
    private final Duties duties;
    private final OwnPassword password;

    DutiesController(ObjectProvider<PersonWords> words, Duties duties, OwnPassword password) {
        this.words = words;
        this.duties = duties;
        this.password = password;
    }

    @GetMapping("/duties")
    String duties(Caller caller, HttpServletRequest request, Ui ui, Model model) {
        IssueCodes.allow(caller);
        List<Holder> holders = duties.holders();
        List<Asked> waiting = duties.waiting();
        Map<EmployeeId, Person> people = people(holders, waiting);
        model.addAttribute(TableView.FILES, new TableView.Offered(ui, table(holders, people, ui)));
        model.addAttribute(
                "page",
                new DutiesPage(
                        Role.duties().stream()
                                .map(duty -> held(ui, duty, holders, people))
                                .toList(),
                        waiting.stream()
                                .map(asked -> waiting(ui, asked, caller, people))
                                .toList(),
                        Role.duties().stream()
                                .map(duty -> new Option(duty.name(), ui.text("identity.duty." + duty)))
                                .toList(),
                        password.needed(request)));
        return "identity/Duties";
    }

    @PostMapping("/duties")
    ResponseEntity<Void> ask(Caller caller, DutyForm form, HttpServletRequest request, HttpServletResponse response) {
        IssueCodes.allow(caller);
        Person person = words.getObject()
                .byNip(Nip.of(form.nip()))
                .filter(Person::active)
                .orElseThrow(IdentityRefusals::unknownPerson);
        password.prove(caller, form.password(), request, response);
        duties.ask(caller, person.id(), form.duty(), form.granting());
        return Doors.to("/duties");
    }

    @PostMapping("/duties/{request}")
    ResponseEntity<Void> decide(
            Caller caller,
            @PathVariable("request") UUID asked,
            DecisionForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        IssueCodes.allow(caller);
        password.prove(caller, form.password(), request, response);
        duties.decide(caller, asked, form.confirm());
        return Doors.to("/duties");
    }

    private Map<EmployeeId, Person> people(List<Holder> holders, List<Asked> waiting) {
        Set<EmployeeId> ids = new HashSet<>();
        holders.forEach(holder -> ids.add(holder.employee()));
        waiting.forEach(asked -> ids.addAll(List.of(asked.employee(), asked.askedBy())));
        return words.getObject().byIds(ids);
    }

    private static TableView table(List<Holder> holders, Map<EmployeeId, Person> people, Ui ui) {
        return new TableView(
                ui.text("identity.duties"),
                List.of(ui.text("identity.duties.duty"), ui.text("identity.duties.holder")),
                holders.stream()
                        .map(holder -> List.of(
                                Cell.text(ui.text("identity.duty." + holder.duty())),
                                Cell.text(name(people, holder.employee()))))
                        .toList());
    }

    private static Held held(Ui ui, Role duty, List<Holder> holders, Map<EmployeeId, Person> people) {
        return new Held(
                ui.text("identity.duty." + duty),
                holders.stream()
                        .filter(holder -> holder.duty() == duty)
                        .map(holder -> name(people, holder.employee()))
                        .toList());
    }

    private static Waiting waiting(Ui ui, Asked asked, Caller caller, Map<EmployeeId, Person> people) {
        String key = asked.granting() ? "identity.duties.grant" : "identity.duties.withdraw";
        return new Waiting(
                ui.text(key, ui.text("identity.duty." + asked.duty())),
                name(people, asked.employee()),
                ui.text(
                        "identity.duties.asked",
                        name(people, asked.askedBy()),
                        ui.dateTime(asked.askedAt()),
                        ui.dateTime(asked.expiresAt())),
                "/duties/" + asked.id(),
                asked.askedBy().equals(caller.id())
                        || (asked.granting() && asked.employee().equals(caller.id())));
    }

    private static String name(Map<EmployeeId, Person> people, EmployeeId id) {
        Person person = people.get(id);
        return person == null ? "?" : person.name() + " · " + person.unit();
    }
}
