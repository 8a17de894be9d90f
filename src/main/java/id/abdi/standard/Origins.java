package id.abdi.standard;

import id.abdi.kernel.UnitId;
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

    Origins(OriginSql sql, Sops sops) {
        this.sql = sql;
        this.sops = sops;
    }

    Optional<SopId> of(WorkStandard standard) {
        return sql.of(standard);
    }

    /** Where its SOP is to be read. */
    Optional<Link> link(WorkStandard standard, LocalDate date) {
        return sql.of(standard)
                .map(id -> new Link(
                        "/sops/" + id,
                        sops.inForce(id, date)
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
    List<Link> steps(UnitId unit, SopId sop, LocalDate date) {
        return sops.tasks(sop, date).stream()
                .map(task -> new Link(
                        "/standards/new?unit=" + unit + "&sop=" + sop + "&step=" + task.number(),
                        task.number() + ". " + task.activity()))
                .toList();
    }

    Optional<SopTask> task(SopId sop, Optional<Integer> step, LocalDate date) {
        return step.flatMap(number -> sops.tasks(sop, date).stream()
                .filter(task -> task.number() == number)
                .findFirst());
    }
}
