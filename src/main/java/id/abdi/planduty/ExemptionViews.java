package id.abdi.planduty;

import id.abdi.identity.Caller;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of one exemption, for who may see the person; BKPSDM ends it there. */
@Component
class ExemptionViews {
    private final ExemptionSql sql;
    private final Rights rights;
    private final Lines lines;
    private final MissingPlans missing;

    ExemptionViews(ExemptionSql sql, Rights rights, Lines lines, MissingPlans missing) {
        this.sql = sql;
        this.rights = rights;
        this.lines = lines;
        this.missing = missing;
    }

    record Page(String name, String why, String time, String letter, boolean ended, boolean ends, String address) {}

    @Transactional
    public Page of(Caller caller, UUID id, Ui ui) {
        Exemption exemption = sql.find(id).orElseThrow(DutyRefusals::unknown);
        LocalDate today = missing.today();
        Employee known = lines.employee(exemption.employee(), today).orElseThrow(DutyRefusals::unknown);
        Employee person = rights.see(caller, known.nip(), today);
        boolean ended = sql.ended(id) || exemption.lastDay().isBefore(today);
        return new Page(
                person.name(),
                ui.text(exemption.why().textKey()),
                ui.text("planduty.time", ui.date(exemption.period().from()), ui.date(exemption.lastDay())),
                exemption.letter(),
                ended,
                !ended && rights.mayDo(caller, Act.EDIT_PEOPLE, person.id(), today),
                "/plans/exemptions/" + id + "/end");
    }
}
