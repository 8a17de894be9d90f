package id.abdi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.TestClock;
import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Hash;
import id.abdi.tlog.KeyKind;
import id.abdi.tlog.Note;
import id.abdi.tlog.SigningKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** LOG-10: whoever changes the database, as its owner and with everything switched off that would keep them from it, is found. */
@AbdiTest(own = true)
class AuditTest extends AttackedInstallation {
    @Test
    void anUntouchedDatabaseAgrees() {
        assertThat(found(List.of(newest()), owner -> {})).isEmpty();
    }

    @Test
    void attack1AChangedVerdictIsFoundWithItsColumn() {
        assertThat(found(owner -> owner.update("""
                        update dailyreport.report set verdict = 'BELOW', reason = 'Tidak selesai'
                        where ctid = (select min(ctid) from dailyreport.report)
                        """)))
                .singleElement()
                .asString()
                .contains("dailyreport.report", "verdict", "reason", "recorded at 2026-07-15T07:00:00Z");
    }

    @Test
    void attack2ADeletedRowIsFound() {
        assertThat(found(owner -> owner.update(
                        "delete from dailyreport.report where ctid = (select min(ctid) from dailyreport.report)")))
                .singleElement()
                .asString()
                .contains("daily-report", "its row in dailyreport.report is gone");
        assertThat(found(owner -> {
                    UUID leaf = someLeaf(owner, 1);
                    owner.update("delete from dailyreport.report where leaf = ?", leaf);
                    owner.update("delete from ledger.statement where leaf = ?", leaf);
                    owner.update("delete from ledger.leaf where id = ?", leaf);
                }))
                .anyMatch(said -> said.contains("is gone"));
    }

    @Test
    void attack3ARowThatIsChangedAlikeWithItsLeafIsFoundInTheTree() {
        assertThat(found(owner -> rewrite(owner, someLeaf(owner, 2))))
                .singleElement()
                .asString()
                .contains("is another one than was put there");
    }

    @Test
    void attack4And10ACutEndOrAnOldStateThatIsSignedAgainIsFoundByAKeptCheckpoint() {
        assertThat(found(List.of(newest()), owner -> {
                    long size = Checkpoint.of(newest()).size() - 1;
                    UUID leaf = owner.queryForObject("select leaf from ledger.place where index = ?", UUID.class, size);
                    owner.update("delete from dailyreport.report where leaf = ?", leaf);
                    owner.update("delete from ledger.statement where leaf = ?", leaf);
                    owner.update("delete from ledger.place where leaf = ?", leaf);
                    owner.update("delete from ledger.leaf where id = ?", leaf);
                    sign(owner, key());
                }))
                .singleElement()
                .asString()
                .contains("now the entries from", "are missing");
    }

    @Test
    void attack5TwoCheckpointsOfOneSizeAreFound() {
        Checkpoint other = new Checkpoint(Checkpoint.of(newest()).origin(), 7, Hash.EMPTY);
        assertThat(found(List.of(signed(key(), other)), owner -> {}))
                .singleElement()
                .asString()
                .contains("the checkpoint of 7", "written anew");
    }

    @Test
    void attack6AnotherOrderIsFound() {
        Consumer<JdbcTemplate> swap = owner -> {
            owner.update("update ledger.place set index = index + 1000000 where index in (3, 4)");
            owner.update(
                    "update ledger.place set index = case index when 1000003 then 4 else 3 end where index > 999999");
        };
        assertThat(found(swap)).anyMatch(said -> said.contains("not those that were signed"));
        assertThat(found(List.of(newest()), swap.andThen(owner -> sign(owner, key()))))
                .singleElement()
                .asString()
                .contains("written anew");
    }

    @Test
    void attack7AnEntryThatIsPutInBetweenIsFound() {
        Consumer<JdbcTemplate> between = owner -> {
            Leaf leaf = Leaf.of(Entry.of("check").with("a", 1), TestClock.START, new byte[Leaf.SALT_BYTES]);
            owner.update(
                    "insert into ledger.leaf select ?, kind, form, ?, ?, recorded_at from ledger.leaf limit 1",
                    leaf.id(),
                    leaf.digest(),
                    leaf.hash());
            owner.update("update ledger.leaf set kind = 'check' where id = ?", leaf.id());
            owner.update("insert into ledger.statement values (?, ?, ?)", leaf.id(), leaf.salt(), leaf.canonical());
            owner.update("update ledger.place set index = index + 1000000 where index >= 5");
            owner.update("update ledger.place set index = index - 999999 where index >= 1000000");
            owner.update("insert into ledger.place values (1, 5, ?, ?)", leaf.id(), leaf.hash());
        };
        assertThat(found(between)).anyMatch(said -> said.contains("not those that were signed"));
        assertThat(found(List.of(newest()), between.andThen(owner -> sign(owner, key()))))
                .anyMatch(said -> said.contains("written anew"));
    }

    @Test
    void attack8AReplacedKeyIsFoundByAKeptCheckpoint() {
        Note kept = newest();
        SigningKey other = SigningKey.generate(Checkpoint.of(kept).origin(), KeyKind.ED25519);
        assertThat(found(List.of(kept), owner -> {
                    owner.update(
                            "update ledger.log_key set key = ?",
                            other.verifier().text());
                    sign(owner, other);
                }))
                .singleElement()
                .asString()
                .contains("its key was replaced");
    }

    @Test
    void attack9SwappedSaltsAreFoundInBothRows() {
        assertThat(found(owner -> {
                    UUID one = someLeaf(owner, 3);
                    UUID other = someLeaf(owner, 4);
                    owner.update("""
                            update ledger.statement s set salt = t.salt
                            from ledger.statement t
                            where (s.leaf = ? and t.leaf = ?) or (s.leaf = ? and t.leaf = ?)
                            """, one, other, other, one);
                }))
                .hasSize(2)
                .allMatch(said -> said.contains("salt or statement was changed or swapped"));
    }

    @Test
    void attack11AClockThatWasSetBackIsFound() {
        assertThat(found(owner -> owner.update("""
                        update ledger.checkpoint set signed_at = signed_at + interval '1 day'
                        where size = (select min(size) from ledger.checkpoint)
                        """)))
                .anyMatch(said -> said.contains("the log was signed without it until 2026-07-16"))
                .anyMatch(said -> said.contains("it is older than the one before"));
    }

    @Test
    void attack12ALeafThatIsWrittenWithTheTriggerOffIsFound() {
        assertThat(found(owner -> {
                    Leaf leaf = Leaf.of(Entry.of("check").with("a", 1), TestClock.START, new byte[Leaf.SALT_BYTES]);
                    owner.update(
                            "insert into ledger.leaf values (?, 'check', 1, ?, ?, ?)",
                            leaf.id(),
                            leaf.digest(),
                            leaf.hash(),
                            java.sql.Timestamp.from(TestClock.START));
                    owner.update(
                            "insert into ledger.statement values (?, ?, ?)", leaf.id(), leaf.salt(), leaf.canonical());
                }))
                .anyMatch(said -> said.contains("no place in the tree and does not wait"));
    }

    private static final List<String> CHANGES = List.of(
            "update organization.employee_fact set name = name || 'x' where leaf = ?",
            "update organization.employee_fact set email = 'lain@contoh.go.id' where leaf = ?",
            "update organization.assignment set letter = '800/LAIN' where leaf = ?",
            "update organization.assignment set period = daterange(lower(period) - 1, upper(period)) where leaf = ?",
            "update organization.employee set birth_date = birth_date + 1 where leaf = ? and birth_date is not null",
            "update organization.post set title = title || 'x' where leaf = ?",
            "update dailyreport.report set reporter = gen_random_uuid() where leaf = ?",
            "update dailyreport.report set date = date - 40 where leaf = ?",
            "update dailyreport.report set late = not late where leaf = ?",
            "update dailyreport.report set recorded_at = recorded_at - interval '1 day' where leaf = ?",
            "delete from dailyreport.report where leaf = ?",
            "update ledger.statement set salt = sha256(salt) where leaf = ?",
            "update ledger.statement set canonical = canonical || '\\x20' where leaf = ?",
            "delete from ledger.statement where leaf = ?",
            "update ledger.leaf set digest = sha256(digest) where id = ?",
            "update ledger.leaf set hash = sha256(hash) where id = ?",
            "update ledger.leaf set kind = 'other' where id = ?",
            "update ledger.leaf set recorded_at = recorded_at + interval '1 second' where id = ?",
            "update ledger.place set hash = sha256(hash) where leaf = ?",
            "update ledger.place set leaf = gen_random_uuid() where leaf = ?",
            "delete from ledger.place where leaf = ?",
            "insert into ledger.waiting values (?)");

    /** Each at a leaf of its own, all at once; the audit names every one of them. */
    @Test
    void fiveHundredRandomChangesAreFiveHundredFindings() {
        long seed = 20_260_715;
        Random random = new Random(seed);
        List<UUID> changed = new ArrayList<>();
        List<String> found = found(owner -> {
            List<UUID> leaves = owner.queryForList("select leaf from ledger.place order by index", UUID.class);
            java.util.Collections.shuffle(leaves, random);
            for (UUID leaf : leaves.subList(0, 500)) {
                String change = CHANGES.get(random.nextInt(CHANGES.size()));
                while (owner.update(change, leaf) == 0) {
                    change = CHANGES.get(random.nextInt(CHANGES.size()));
                }
                changed.add(leaf);
            }
        });
        assertThat(changed).as("seed %d", seed).hasSize(500);
        String all = String.join("\n", found);
        assertThat(changed).as("seed %d", seed).allMatch(leaf -> all.contains(leaf.toString()));
    }
}
