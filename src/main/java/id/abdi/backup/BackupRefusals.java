package id.abdi.backup;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

final class BackupRefusals {
    private static final String LOCKED = "55P03";

    private BackupRefusals() {}

    static Refusal noFile(Path file) {
        return refusal(Kind.NOT_FOUND, "no-file", file);
    }

    static Refusal exists(Path file) {
        return refusal(Kind.CONFLICT, "exists", file);
    }

    static Refusal unwritable(Path file, IOException failed) {
        return refusal(Kind.UNAVAILABLE, "unwritable", file, Objects.toString(failed.getMessage(), "it fails"));
    }

    static Refusal unreadable(Path file, IOException failed) {
        return refusal(Kind.UNAVAILABLE, "unreadable", file, Objects.toString(failed.getMessage(), "it fails"));
    }

    static Refusal foreign(Path file) {
        return refusal(Kind.INVALID, "foreign", file);
    }

    static Refusal cut(Path file) {
        return refusal(Kind.INVALID, "cut", file);
    }

    static Refusal damaged(Path file, String what) {
        return refusal(Kind.INVALID, "damaged", file, what);
    }

    static Refusal encrypted(Path file) {
        return refusal(Kind.INVALID, "encrypted", file);
    }

    static Refusal otherKey(Path file) {
        return refusal(Kind.INVALID, "other-key", file);
    }

    static Refusal noCertificate(Path file) {
        return refusal(Kind.INVALID, "no-certificate", file);
    }

    static Refusal noKey(Path file) {
        return refusal(Kind.INVALID, "no-key", file);
    }

    static Refusal newer(Path file, String abdi) {
        return refusal(Kind.CONFLICT, "newer", file, abdi);
    }

    static Refusal filled() {
        return refusal(Kind.CONFLICT, "filled");
    }

    static Refusal needsFolder() {
        return refusal(Kind.CONFLICT, "needs-folder");
    }

    static Refusal needsDatabase() {
        return refusal(Kind.CONFLICT, "needs-database");
    }

    static Refusal otherTables(String tables) {
        return refusal(Kind.CONFLICT, "other-tables", tables);
    }

    static Refusal unequal(String what) {
        return refusal(Kind.CONFLICT, "unequal", what);
    }

    /** What the database said, without the row that it said it of. */
    static Refusal database(SQLException failed) {
        if (LOCKED.equals(failed.getSQLState())) {
            return refusal(Kind.CONFLICT, "busy");
        }
        ServerErrorMessage said = failed instanceof PSQLException known ? known.getServerErrorMessage() : null;
        String words = said == null ? failed.getMessage() : said.getMessage();
        return refusal(Kind.UNAVAILABLE, "database", Objects.toString(words, "it fails"));
    }

    private static Refusal refusal(Kind kind, String type, Object... arguments) {
        Object[] words =
                java.util.Arrays.stream(arguments).map(Object::toString).toArray();
        return Refusal.of(kind, type, "backup.refusal." + type, words);
    }
}
