package id.abdi.ledger;

import id.abdi.ledger.AuditSql.AuditedLeaf;
import id.abdi.ledger.AuditSql.AuditedRow;
import id.abdi.tlog.Note;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares every row that has a leaf with the leaf, the leaf with its place, and the tree with what was signed (LOG-10). */
@Service
class Audit {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How far a row's moment may lie from its leaf's: an import of many rows takes its time. */
    private static final Duration NEAR = Duration.ofMinutes(30);

    /**
     * Something in the database that the log contradicts (LOG-10). Says what and where, never the content.
     *
     * @param where the table, or the part of the log
     * @param which the row by its leaf, the entry by its number
     * @param what is wrong, in a sentence without a full stop
     * @param recordedAt when the log says that it was recorded; null where nothing says it
     */
    record Finding(
            String where,
            String which,
            String what,
            @Nullable Instant recordedAt) {
        String sentence() {
            return where + ", " + which + ": " + what + (recordedAt == null ? "" : " (recorded at " + recordedAt + ")")
                    + ".";
        }
    }

    private final AuditSql sql;

    Audit(AuditSql sql) {
        this.sql = sql;
    }

    /**
     * Everything that is wrong, as of one moment.
     *
     * @param kept checkpoints that were kept outside of the database
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Finding> all(List<Note> kept) {
        List<Finding> found = new ArrayList<>();
        Map<String, Set<UUID>> rows = new HashMap<>();
        for (String table : sql.tables()) {
            Set<UUID> leaves = rows.computeIfAbsent(table, none -> new HashSet<>());
            sql.rows(table, row -> {
                leaves.add(row.leaf());
                check(table, row, found);
            });
        }
        sql.leaves(leaf -> check(leaf, rows, found));
        List<Tree> trees = sql.trees();
        for (Tree tree : trees) {
            new TreeAudit(sql, tree, kept, found).run(tree.equals(trees.getLast()));
        }
        return found;
    }

    private static void check(String table, AuditedRow row, List<Finding> found) {
        byte[] canonical = row.canonical();
        byte[] hash = row.hash();
        if (canonical == null || hash == null) {
            found.add(new Finding(
                    table, named(row.leaf()), "nothing is stated about this row any more", row.recordedAt()));
            return;
        }
        JsonNode statement = read(canonical);
        JsonNode content = JSON.readTree(row.row());
        if (statement == null) {
            found.add(
                    new Finding(table, named(row.leaf()), "what was stated about it cannot be read", row.recordedAt()));
            return;
        }
        List<String> wrong = new ArrayList<>(RowAudit.wrong(table, content, statement));
        JsonNode leafHash = content.path("leaf_hash");
        if (leafHash.isString() && !leafHash.asString().equals(HexFormat.of().formatHex(hash))) {
            wrong.add("leaf_hash");
        }
        if (!statement.path("kind").asString("").equals("demo") && far(content, row.recordedAt())) {
            wrong.add("recorded_at");
        }
        if (!wrong.isEmpty()) {
            found.add(new Finding(
                    table, named(row.leaf()), String.join(", ", wrong) + ": not what was recorded", row.recordedAt()));
        }
    }

    private static boolean far(JsonNode content, @Nullable Instant recordedAt) {
        JsonNode moment = content.path("recorded_at");
        if (!moment.isString() || recordedAt == null) {
            return false;
        }
        Duration apart = Duration.between(recordedAt, OffsetDateTime.parse(moment.asString()));
        return apart.abs().compareTo(NEAR) > 0;
    }

    private static void check(AuditedLeaf leaf, Map<String, Set<UUID>> rows, List<Finding> found) {
        List<String> wrong = new ArrayList<>();
        byte[] entry = LeafHash.entry(leaf.kind(), leaf.digest());
        if (!Arrays.equals(LeafHash.leaf(entry), leaf.hash())) {
            wrong.add("its hash is not that of its kind and digest");
        }
        if (!leaf.placed() && !leaf.waits()) {
            wrong.add("it has no place in the tree and does not wait for one");
        }
        if (leaf.placed() && leaf.waits()) {
            wrong.add("it has its place and waits for another");
        }
        statement(leaf, wrong);
        LoggedKinds.table(stated(leaf))
                .filter(table -> !rows.getOrDefault(table, Set.of()).contains(leaf.id()))
                .ifPresent(table -> wrong.add("its row in " + table + " is gone"));
        for (String what : wrong) {
            found.add(
                    new Finding("ledger.leaf", named(leaf.id()) + " of kind " + leaf.kind(), what, leaf.recordedAt()));
        }
    }

    /** The kind; of the made-up history of reports, which has a leaf for each, that of a report. */
    private static String stated(AuditedLeaf leaf) {
        byte[] canonical = leaf.canonical();
        if (!leaf.kind().equals("demo") || canonical == null) {
            return leaf.kind();
        }
        JsonNode statement = read(canonical);
        boolean report = statement != null
                && statement.path("facts").path("of").asString("").equals("daily-report");
        return report ? "daily-report" : leaf.kind();
    }

    private static void statement(AuditedLeaf leaf, List<String> wrong) {
        byte[] salt = leaf.salt();
        byte[] canonical = leaf.canonical();
        if (salt == null || canonical == null) {
            wrong.add("its statement is gone");
            return;
        }
        if (!Arrays.equals(LeafHash.digest(salt, canonical), leaf.digest())) {
            wrong.add("its salt or statement was changed or swapped");
            return;
        }
        JsonNode statement = read(canonical);
        if (statement == null || !statement.path("kind").asString("").equals(leaf.kind())) {
            wrong.add("its kind is not what was stated");
        } else if (!moment(statement).equals(leaf.recordedAt())) {
            wrong.add("its moment is not what was stated");
        }
    }

    private static Instant moment(JsonNode statement) {
        try {
            return Instant.parse(statement.path("recordedAt").asString(""));
        } catch (DateTimeException none) {
            return Instant.MAX;
        }
    }

    private static @Nullable JsonNode read(byte[] canonical) {
        try {
            return JSON.readTree(new String(canonical, StandardCharsets.UTF_8));
        } catch (JacksonException damaged) {
            return null;
        }
    }

    static String named(UUID leaf) {
        return "the row with leaf " + leaf;
    }
}
