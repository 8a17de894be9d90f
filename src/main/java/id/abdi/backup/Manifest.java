package id.abdi.backup;

import id.abdi.backup.LogReader.LogState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The last page of a backup: what is in it and how to know that it is whole (DUR-4).
 *
 * @param version of the form of the file; a higher one is not read
 * @param abdi the version of the program that made it
 * @param leftOut tables whose rows are void elsewhere
 */
record Manifest(
        String format,
        int version,
        Instant madeAt,
        String abdi,
        String postgresql,
        UUID installation,
        List<Schema> schemas,
        List<Table> tables,
        List<String> leftOut,
        List<Sequence> sequences,
        Files files,
        Part settings,
        LogState log) {
    static final String FORMAT = "abdi-backup";
    static final int VERSION = 1;

    /** Up to which migration a module's schema was. */
    record Schema(String module, String version) {}

    /** The rows of a table in COPY's text form, ordered by its primary key. */
    record Table(String name, List<String> columns, long rows, Part part) {}

    record Sequence(String name, long value) {}

    /** @param outside whether bytes lie in a folder, not in the database */
    record Files(boolean outside, List<Part> parts) {}

    /** One entry of the file. */
    record Part(String entry, long bytes, String sha256) {}

    Manifest {
        schemas = List.copyOf(schemas);
        tables = List.copyOf(tables);
        leftOut = List.copyOf(leftOut);
        sequences = List.copyOf(sequences);
    }

    static Map<String, String> byModule(List<Schema> schemas) {
        return schemas.stream().collect(Collectors.toMap(Schema::module, Schema::version));
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
