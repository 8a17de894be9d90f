package id.abdi.standard;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Unit;
import id.abdi.web.Option;
import id.abdi.web.Tab;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The proposals that wait for this head, and the reader's own with what became of them. */
@Component
class ProposalPages {
    private static final int OWN = 50;

    private final ProposalSql sql;
    private final StandardSql standards;
    private final Sections sections;
    private final Lines lines;

    ProposalPages(ProposalSql sql, StandardSql standards, Sections sections, Lines lines) {
        this.sql = sql;
        this.standards = standards;
        this.sections = sections;
        this.lines = lines;
    }

    /** A proposal that the reader may answer, with the form of the standard that it would become. */
    record Waiting(Proposal proposal, String asked, String measure, StandardForm form) {
        String address() {
            return "/standards/proposals/" + proposal.id();
        }
    }

    /** One of the reader's own. */
    record Own(String name, String measure, String asked, Tone tone, String words) {}

    record View(
            List<Tab> tabs,
            boolean answers,
            List<Waiting> waiting,
            List<Option> units,
            List<Option> standards,
            List<Own> own) {}

    View of(Caller caller, Ui ui) {
        LocalDate today = sections.today();
        List<Unit> led = sections.led(caller);
        Map<EmployeeId, Employee> below = below(caller, today);
        List<Proposal> waiting = below.isEmpty() ? List.of() : sql.waiting(below.keySet());
        Map<UnitId, String> codes = new HashMap<>();
        return new View(
                StandardList.tabs(StandardList.View.PROPOSALS, !led.isEmpty(), waiting.size(), ui),
                caller.is(Role.HEAD),
                waiting.stream()
                        .map(one -> {
                            Employee person = below.get(one.employee());
                            Unit unit = section(person, led);
                            return waiting(one, person, unit, unit == null ? "" : code(unit, codes), ui);
                        })
                        .toList(),
                led.stream()
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList(),
                waiting.isEmpty()
                        ? List.of()
                        : standards.ofUnits(sections.visible(caller, sections.all()), today).stream()
                                .filter(standard -> standard.period().contains(today))
                                .map(standard -> new Option(
                                        standard.code().value(), standard.name() + " (" + standard.code() + ")"))
                                .toList(),
                sql.of(caller.id(), OWN).stream().map(one -> own(one, ui)).toList());
    }

    /** Those that wait for this head, then the reader's own. */
    List<Proposal> all(Caller caller) {
        Map<EmployeeId, Employee> below = below(caller, sections.today());
        List<Proposal> waiting = below.isEmpty() ? List.of() : sql.waiting(below.keySet());
        return Stream.concat(waiting.stream(), sql.of(caller.id(), OWN).stream())
                .toList();
    }

    /** How many wait for this head. */
    int count(Caller caller) {
        Map<EmployeeId, Employee> below = below(caller, sections.today());
        return below.isEmpty() ? 0 : sql.countWaiting(below.keySet());
    }

    private Map<EmployeeId, Employee> below(Caller caller, LocalDate today) {
        return caller.is(Role.HEAD)
                ? lines.subordinates(caller.id(), today).stream()
                        .collect(Collectors.toMap(Employee::id, Function.identity()))
                : Map.of();
    }

    /** Where the person's work belongs: the own section, where this head leads it, else the first that they lead. */
    private static @Nullable Unit section(@Nullable Employee person, List<Unit> led) {
        return led.stream()
                .filter(one -> person != null && one.id().equals(person.unitId()))
                .findFirst()
                .orElse(led.isEmpty() ? null : led.getFirst());
    }

    /** The next free code of a unit, counted once for all that is shown. */
    private String code(Unit unit, Map<UnitId, String> codes) {
        return codes.computeIfAbsent(unit.id(), id -> StandardPages.nextCode(unit, standards.count(id)));
    }

    private static Waiting waiting(
            Proposal proposal, @Nullable Employee person, @Nullable Unit unit, String code, Ui ui) {
        StandardForm form = new StandardForm(
                proposal.id().toString(),
                unit == null ? null : unit.id().value(),
                code,
                proposal.name(),
                proposal.unitOfOutput(),
                proposal.typedMinutes(),
                null,
                StandardForm.SECTION,
                List.of(),
                proposal.date().toString(),
                null,
                0,
                null);
        return new Waiting(
                proposal,
                ui.text("standard.proposal.asked", person == null ? "" : person.name(), ui.date(proposal.date())),
                measure(proposal, ui),
                form);
    }

    private static Own own(Proposal proposal, Ui ui) {
        Proposal.Answer answer = proposal.answer();
        Tone tone =
                answer == null ? Tone.NOTE : answer.outcome() == Proposal.Outcome.DECLINED ? Tone.NEUTRAL : Tone.GOOD;
        return new Own(
                proposal.name(),
                measure(proposal, ui),
                ui.text("standard.proposal.on", ui.date(proposal.date())),
                tone,
                proposal.words(ui));
    }

    private static String measure(Proposal proposal, Ui ui) {
        return ui.text("standard.measure", ui.number(proposal.minutes()), proposal.unitOfOutput());
    }
}
