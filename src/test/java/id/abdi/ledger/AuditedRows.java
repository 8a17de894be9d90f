package id.abdi.ledger;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the audit finds wrong with the rows of a table, for the tests of the modules that write them. */
@Component
public class AuditedRows {
    private final Audit audit;

    AuditedRows(Audit audit) {
        this.audit = audit;
    }

    /** @param table with its schema, or the beginning of it */
    public List<String> wrong(String table) {
        return audit.all(List.of()).stream()
                .filter(finding -> finding.where().startsWith(table))
                .map(Audit.Finding::sentence)
                .toList();
    }
}
