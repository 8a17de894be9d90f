package id.abdi.identity;

import id.abdi.identity.Duties.Asked;
import id.abdi.identity.DutySql.Holder;
import id.abdi.identity.PersonWords.Person;
import id.abdi.identity.Sessions.OpenSession;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Sessions sessions;
    private final OwnPassword password;
    private final Doors doors;

    DutiesController(
            ObjectProvider<PersonWords> words, Duties duties, Sessions sessions, OwnPassword password, Doors doors) {
        this.words = words;
        this.duties = duties;
        this.sessions = sessions;
        this.password = password;
        this.doors = doors;
    }

    @GetMapping("/duties")
    String duties(Caller caller, OpenSession session, Ui ui, Model model) {
        IssueCodes.allow(caller);
        List<Holder> holders = duties.holders();
        List<Asked> waiting = duties.waiting();
        Map<EmployeeId, Person> people = people(holders, waiting);
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
                        !sessions.provedRecently(session)));
        return "identity/Duties";
    }

    @PostMapping("/duties")
    ResponseEntity<Void> ask(
            Caller caller,
            OpenSession session,
            DutyForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        IssueCodes.allow(caller);
        Person person = words.getObject()
                .byNip(Nip.of(form.nip()))
                .filter(Person::active)
                .orElseThrow(IdentityRefusals::unknownPerson);
        prove(caller, session, form.password(), request, response);
        duties.ask(caller, person.id(), form.duty(), form.granting());
        return Doors.to("/duties");
    }

    @PostMapping("/duties/{request}")
    ResponseEntity<Void> decide(
            Caller caller,
            OpenSession session,
            @PathVariable("request") UUID asked,
            DecisionForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        IssueCodes.allow(caller);
        prove(caller, session, form.password(), request, response);
        duties.decide(caller, asked, form.confirm());
        return Doors.to("/duties");
    }

    private void prove(
            Caller caller,
            OpenSession session,
            @Nullable String shown,
            HttpServletRequest request,
            HttpServletResponse response) {
        password.prove(caller, session, Objects.requireNonNullElse(shown, ""), doors.visit(request))
                .ifPresent(secret -> Cookies.SESSION.write(secret, request, response));
    }

    private Map<EmployeeId, Person> people(List<Holder> holders, List<Asked> waiting) {
        Set<EmployeeId> ids = new HashSet<>();
        holders.forEach(holder -> ids.add(holder.employee()));
        waiting.forEach(asked -> ids.addAll(List.of(asked.employee(), asked.askedBy())));
        return words.getObject().byIds(ids);
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
