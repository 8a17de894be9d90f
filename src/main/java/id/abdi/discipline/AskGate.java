package id.abdi.discipline;

import id.abdi.breach.OfficeDays;
import id.abdi.calendar.WorkingCalendar;
import id.abdi.coaching.HelpOffered;
import id.abdi.coaching.HelpOffered.Offer;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.organization.Lines;
import id.abdi.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the gate before a case of poor performance must know (D-18). */
@Component
class AskGate {
    private final HelpOffered help;
    private final Rulebook rulebook;
    private final WorkingCalendar calendar;
    private final Lines lines;

    AskGate(HelpOffered help, Rulebook rulebook, WorkingCalendar calendar, Lines lines) {
        this.help = help;
        this.rulebook = rulebook;
        this.calendar = calendar;
        this.lines = lines;
    }

    /** @throws id.abdi.kernel.Refusal {@code help-first}, with the sentence of what must come first */
    GatePassed pass(EmployeeId person, LocalDate day, @Nullable UUID chosen) {
        Scope scope = lines.scope(person, day);
        int workingDays = workingDays(day, scope);
        GatePassed.Reply reply = GatePassed.ask(
                new GatePassed.Question(
                        person,
                        day,
                        help.to(person, day),
                        chosen,
                        workingDays,
                        rulebook.on(GateRules.OFFER_DAYS, day, scope)),
                OfficeDays.of(calendar, scope));
        return switch (reply) {
            case GatePassed.Reply.Passed passed -> passed.gate();
            case GatePassed.Reply.Shut shut -> throw DisciplineRefusals.gate(shut, workingDays);
        };
    }

    /** What was offered, as who opens a case may choose from it. */
    List<Offer> offers(EmployeeId person, LocalDate day) {
        return help.to(person, day);
    }

    int workingDays(LocalDate day, Scope scope) {
        return rulebook.on(GateRules.GATE_DAYS, day, scope);
    }

    int workingDays(EmployeeId person, LocalDate day) {
        return workingDays(day, lines.scope(person, day));
    }
}
