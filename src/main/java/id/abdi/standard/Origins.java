package id.abdi.standard;

import id.abdi.identity.Caller;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Rights;
import id.abdi.organization.UnitAct;
import id.abdi.sop.Sop;
import id.abdi.sop.SopId;
import id.abdi.sop.SopTask;
import id.abdi.sop.Sops;
import id.abdi.web.Link;
import id.abdi.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The SOPs from which standards come, as the pages show them (S-5). */
@Component
class Origins {
    private final OriginSql sql;
    private final Sops sops;
    private final Rights rights;

    Origins(OriginSql sql, Sops sops, Rights rights) {
        this.sql = sql;
        this.sops = sops;
        this.rights = rights;
    }

    Optional<SopId> of(WorkStandard standard) {
        return sql.of(standard);
    }

    /** The SOP as it is in force on that date, where the caller may read it on that day; for others there is none. */
    Optional<Sop> inForce(Caller caller, SopId id, LocalDate date, LocalDate today) {
        return sops.inForce(id, date)
                .filter(sop -> rights.acts(caller, sop.unit(), today).contains(UnitAct.READ));
    }

    /** Where its SOP is to be read; its name is only told to those who may. */
    Optional<Link> link(Caller caller, WorkStandard standard, LocalDate today) {
        return sql.of(standard)
                .map(id -> new Link(
                        "/sops/" + id,
                        inForce(caller, id, today, today)
                                .map(sop -> sop.title() + " (" + sop.code().value() + ")")
                                .orElse("SOP")));
    }

    /** The SOPs of that section that are in force. */
    List<Option> offered(UnitId unit, LocalDate date) {
        return sops.inForce(unit, date).stream()
                .map(sop -> new Option(
                        sop.id().toString(), sop.title() + " (" + sop.code().value() + ")"))
                .toList();
    }

    /** Each step of the SOP, leading to the form that it fills in. */
    List<Link> steps(Caller caller, UnitId unit, SopId sop, LocalDate today) {
        return tasks(caller, sop, today).stream()
                .map(task -> new Link(
                        "/standards/new?unit=" + unit + "&sop=" + sop + "&step=" + task.number(),
                        task.number() + ". " + task.activity()))
                .toList();
    }

    Optional<SopTask> task(Caller caller, SopId sop, Optional<Integer> step, LocalDate today) {
        return step.flatMap(number -> tasks(caller, sop, today).stream()
                .filter(task -> task.number() == number)
                .findFirst());
    }

    private List<SopTask> tasks(Caller caller, SopId sop, LocalDate today) {
        return inForce(caller, sop, today, today).isPresent() ? sops.tasks(sop, today) : List.of();
    }
}
