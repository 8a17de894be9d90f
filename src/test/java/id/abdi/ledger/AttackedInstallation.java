package id.abdi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.Regency;
import id.abdi.fixture.Reports;
import id.abdi.fixture.TestClock;
import id.abdi.ledger.Audit.Finding;
import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Hash;
import id.abdi.tlog.Note;
import id.abdi.tlog.SigningKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A filled and sealed installation, whose database its owner attacks; every attack is taken back. */
class AttackedInstallation {
    private static final int PEOPLE = 200;

    @Autowired
    Flyway flyway;

    @Autowired
    Regency regency;

    @Autowired
    Reports reports;

    @Autowired
    Sequencer sequencer;

    @Autowired
    PublishedLog log;

    @Autowired
    KeyFiles keys;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void fill() {
        if (log.newest().isEmpty()) {
            Regency.Place agency = regency.agency("Dinas Contoh").head("Sari Contoh");
            for (Regency.Person person : agency.many(PEOPLE).subList(0, 20)) {
                assertThat(reports.expected(agency.head(), person, TestClock.TODAY))
                        .hasStatus(201);
            }
            sequencer.turn();
            transactions.executeWithoutResult(
                    status -> ledger.append(Entry.of("check").with("a", 1)));
            sequencer.turn();
        }
    }

    /** What is found after the attack, which the owner of the database makes and which is taken back. */
    List<String> found(List<Note> kept, Consumer<JdbcTemplate> attack) {
        DataSource source = Objects.requireNonNull(flyway.getConfiguration().getDataSource());
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            JdbcTemplate owner = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            for (String table : new AuditSql(owner).tables()) {
                owner.execute("alter table " + table + " disable trigger user");
            }
            owner.execute("alter table ledger.leaf disable trigger user");
            attack.accept(owner);
            List<String> found = new Audit(new AuditSql(owner))
                    .all(kept).stream().map(Finding::sentence).toList();
            connection.rollback();
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    List<String> found(Consumer<JdbcTemplate> attack) {
        return found(List.of(), attack);
    }

    Note newest() {
        return Note.parse(log.newest().orElseThrow().note());
    }

    Note signed(SigningKey key, Checkpoint checkpoint) {
        return new Note(checkpoint.text(), List.of(key.sign(checkpoint.text(), TestClock.START)));
    }

    SigningKey key() {
        return keys.of(log.keys().getLast()).orElseThrow();
    }

    static UUID someLeaf(JdbcTemplate owner, int which) {
        return owner.queryForList("select leaf from dailyreport.report order by leaf", UUID.class)
                .get(which);
    }

    /** Another verdict in the row, the statement and the leaf, every hash made anew. */
    static void rewrite(JdbcTemplate owner, UUID leaf) {
        owner.update("update dailyreport.report set verdict = 'NO_RESULT', reason = 'Kosong' where leaf = ?", leaf);
        owner.update("""
                update ledger.statement
                set canonical = convert_to(replace(convert_from(canonical, 'UTF8'), '"verdict":"EXPECTED"',
                    '"reason":"Kosong","verdict":"NO_RESULT"'), 'UTF8')
                where leaf = ?
                """, leaf);
        Map<String, Object> statement =
                owner.queryForMap("select salt, canonical from ledger.statement where leaf = ?", leaf);
        byte[] digest = LeafHash.digest((byte[]) Objects.requireNonNull(statement.get("salt")), (byte[])
                Objects.requireNonNull(statement.get("canonical")));
        byte[] hash = LeafHash.leaf(LeafHash.entry("daily-report", digest));
        owner.update("update ledger.leaf set digest = ?, hash = ? where id = ?", digest, hash, leaf);
        owner.update("update dailyreport.report set leaf_hash = encode(?, 'hex') where leaf = ?", hash, leaf);
    }

    /** The tree as it is in the tables now, in one checkpoint instead of those of before. */
    void sign(JdbcTemplate owner, SigningKey key) {
        List<Hash> leaves = owner.query(
                "select hash from ledger.place order by index", (row, number) -> Hash.of(row.getBytes("hash")));
        Checkpoint checkpoint =
                new Checkpoint(Checkpoint.of(newest()).origin(), leaves.size(), id.abdi.tlog.Frontier.root(leaves));
        owner.update("delete from ledger.checkpoint");
        owner.update("delete from ledger.node");
        id.abdi.tlog.TileTree tree = new id.abdi.tlog.TileTree((level, index, hash) -> {
            if (level > 0) {
                owner.update("insert into ledger.node values (1, ?, ?, ?)", level, index, hash.bytes());
            }
        });
        leaves.forEach(tree::append);
        owner.update(
                "insert into ledger.checkpoint values (1, ?, ?, ?, now())",
                checkpoint.size(),
                checkpoint.root().bytes(),
                signed(key, checkpoint).signed());
    }
}
