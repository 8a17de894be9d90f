package id.abdi.mandate;

import id.abdi.breach.NamedOfficials;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was recorded, as the law of discipline asks for it. */
@Component
@Transactional(readOnly = true)
class StoredMandates implements NamedOfficials {
    private final MandateSql sql;

    StoredMandates(MandateSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Named> on(LocalDate day) {
        return sql.inForce(day).stream()
                .map(mandate -> new Named(mandate.official(), mandate.unit(), mandate.decision()))
                .toList();
    }
}
