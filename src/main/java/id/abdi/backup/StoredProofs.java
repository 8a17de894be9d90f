package id.abdi.backup;

import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class StoredProofs implements Proofs {
    private final BackupSql sql;

    StoredProofs(BackupSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Proof> last() {
        return sql.newestProof();
    }
}
