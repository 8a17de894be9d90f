package id.abdi.discipline;

import id.abdi.evidence.Provable;
import id.abdi.evidence.Subject;
import id.abdi.identity.Caller;
import id.abdi.organization.Rights;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Evidence of a case: added by everybody who has a part in it, the person too, until it is closed. Each side takes away its own alone. */
@Component
class CaseEvidence implements Provable {
    private final CaseSql sql;
    private final CaseSight sight;
    private final Rights rights;
    private final CaseDay today;

    CaseEvidence(CaseSql sql, CaseSight sight, Rights rights, CaseDay today) {
        this.sql = sql;
        this.sight = sight;
        this.rights = rights;
        this.today = today;
    }

    @Override
    public String things() {
        return "discipline";
    }

    @Override
    public Subject toChange(Caller caller, UUID thing) {
        sql.lock(seen(caller, thing).opened().id());
        CaseFile file = seen(caller, thing);
        if (file.over()) {
            throw DisciplineRefusals.outOfOrder();
        }
        return subject(file);
    }

    @Override
    public Subject toSee(Caller caller, UUID thing) {
        CaseFile file = seen(caller, thing);
        rights.look(caller, List.of(file.opened().person()), today.day());
        return subject(file);
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public String page(UUID thing) {
        return "/discipline/" + thing;
    }

    private CaseFile seen(Caller caller, UUID thing) {
        LocalDate day = today.day();
        return sql.find(new CaseId(thing))
                .filter(file -> !sight.of(caller, file, day).parts().isEmpty())
                .orElseThrow(DisciplineRefusals::unknown);
    }

    private static Subject subject(CaseFile file) {
        return new Subject(
                "discipline", file.opened().id().value(), file.opened().person());
    }
}
