package id.abdi.severity;

import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Scope;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.Valued;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A head, or the one directly above, reads what can be said of how that head rates; the look is noted (SEC-9). */
@Service
class ReadSeverity {
    private final Rights rights;
    private final SeveritySql sql;
    private final Rulebook rulebook;

    ReadSeverity(Rights rights, SeveritySql sql, Rulebook rulebook) {
        this.rights = rights;
        this.sql = sql;
        this.rulebook = rulebook;
    }

    /**
     * What is known.
     *
     * @param own whether the reader is that head
     * @param estimate empty where the head rated nobody, or before the first night
     */
    record Read(Employee head, boolean own, Optional<HeadEstimate> estimate, Valued<Integer> window) {}

    /**
     * @throws id.abdi.kernel.Refusal {@code unknown-person}; {@code not-allowed} for who may see the person but is not the direct superior
     */
    @Transactional
    Read by(Caller reader, Nip nip, LocalDate today) {
        Employee head = rights.see(reader, nip, today);
        rights.require(reader, Act.SEE_SEVERITY, head.id(), today);
        return new Read(
                head,
                reader.id().equals(head.id()),
                sql.of(head.id()),
                rulebook.valued(SeverityRules.WINDOW, today, Scope.GOVERNMENT));
    }
}
