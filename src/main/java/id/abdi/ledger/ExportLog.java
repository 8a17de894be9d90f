package id.abdi.ledger;

import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Malformed;
import id.abdi.tlog.WriteExport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the log into a folder, as far as it is signed (LOG-9). Holds nothing of what was recorded. */
@Service
class ExportLog {
    private final TreeSql sql;
    private final CosignatureSql witnesses;

    ExportLog(TreeSql sql, CosignatureSql witnesses) {
        this.sql = sql;
        this.witnesses = witnesses;
    }

    /**
     * The present tree into that folder, and trees of before a restore into {@code earlier/NUMBER} below it.
     *
     * @return the newest checkpoint of the present tree
     */
    @Transactional(readOnly = true)
    public Checkpoint into(Path folder) {
        Tree present = sql.newestTree().orElseThrow(LedgerRefusals::nothingSigned);
        SignedState state = sql.newest(present.number()).orElseThrow(LedgerRefusals::nothingSigned);
        try {
            Checkpoint written = WriteExport.into(folder, new StoredLog(sql, witnesses, state));
            for (Tree tree : sql.trees()) {
                Path earlier = folder.resolve("earlier").resolve(String.valueOf(tree.number()));
                if (tree.number() < present.number()
                        && sql.newest(tree.number()).isPresent()) {
                    WriteExport.into(
                            earlier,
                            new StoredLog(
                                    sql, witnesses, sql.newest(tree.number()).orElseThrow()));
                }
            }
            return written;
        } catch (IOException | Malformed failed) {
            throw LedgerRefusals.unwritable(folder, Objects.toString(failed.getMessage(), "it fails"));
        }
    }
}
