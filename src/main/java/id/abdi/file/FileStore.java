package id.abdi.file;

import id.abdi.file.FileSettings.Allowance;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files by their content, in the database or in a folder as {@code abdi.files} says. Stores inside the caller's
 * transaction, so that a file and the fact that it proves are there together. Look at a file with {@link Inspector} first,
 * before the transaction begins: drawing a picture anew takes time.
 */
@Component
public class FileStore {
    private final FileSql sql;
    private final Contents contents;
    private final Allowance allowance;
    private final ZoneId zone;
    private final Clock clock;

    FileStore(
            FileSql sql,
            Contents contents,
            Allowance allowance,
            @Value("${abdi.time-zone:Asia/Jakarta}") ZoneId zone,
            Clock clock) {
        this.sql = sql;
        this.contents = contents;
        this.allowance = allowance;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * The same file of the same person again is the one that is kept already, and counts once.
     *
     * @param owner who hands it in, and whose limits count (SEC-25)
     * @throws id.abdi.kernel.Refusal {@code file-many-today}, {@code file-much-this-month}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredFile store(EmployeeId owner, Inspected file) {
        sql.lock(owner);
        return sql.same(owner, file.original()).orElseGet(() -> keep(owner, file));
    }

    /** What this person handed in before with that SHA-256; a file sent again need not be looked at again. */
    public Optional<StoredFile> same(EmployeeId owner, String original) {
        return sql.same(owner, original);
    }

    public Optional<StoredFile> find(FileId id) {
        return sql.find(id);
    }

    /** Those of these that there are. */
    public Map<FileId, StoredFile> find(Collection<FileId> ids) {
        return sql.find(ids).stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    /** @throws id.abdi.kernel.Refusal {@code file-lost} where the bytes are not those that were stored */
    public byte[] content(StoredFile file) {
        return contents.get(file.sha256());
    }

    /** The small picture; empty for a PDF. */
    public Optional<byte[]> thumbnail(StoredFile file) {
        return Optional.ofNullable(file.thumbnail()).map(contents::get);
    }

    private StoredFile keep(EmployeeId owner, Inspected file) {
        Instant now = clock.instant();
        checkAllowance(owner, file, now);
        byte[] small = file.thumbnail();
        StoredFile stored = new StoredFile(
                FileId.fresh(),
                file.kind(),
                Sha256.of(file.content()),
                file.size(),
                small == null ? null : Sha256.of(small),
                file.takenAt());
        contents.put(stored.sha256(), file.content());
        if (small != null) {
            contents.put(Sha256.of(small), small);
        }
        sql.insert(stored, owner, file.original(), now);
        return stored;
    }

    private void checkAllowance(EmployeeId owner, Inspected file, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (sql.count(owner, begin(today)) >= allowance.filesADay()) {
            throw FileRefusals.manyToday(allowance.filesADay());
        }
        long kept = sql.bytes(owner, begin(today.withDayOfMonth(1)));
        if (kept + file.size() > allowance.bytesAMonth()) {
            throw FileRefusals.muchThisMonth(allowance.megabytesAMonth());
        }
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
