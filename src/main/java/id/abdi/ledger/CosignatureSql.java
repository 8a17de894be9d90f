package id.abdi.ledger;

import id.abdi.tlog.Note;
import id.abdi.tlog.VerifierKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CosignatureSql {
    private final JdbcClient jdbc;

    CosignatureSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Stored(String note, String line, String witness) {}

    void insert(int tree, long size, String witness, String line, Instant now) {
        jdbc.sql("""
                        insert into ledger.cosignature (tree, size, witness, line, signed_at)
                        values (:tree, :size, :witness, :line, :now)
                        on conflict do nothing
                        """)
                .param("tree", tree)
                .param("size", size)
                .param("witness", witness)
                .param("line", line)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Cosignatures.Confirmed> newest(int tree) {
        return jdbc.sql("""
                        select distinct on (witness) witness as key, size, signed_at
                        from ledger.cosignature
                        where tree = :tree
                        order by witness, size desc
                        """)
                .param("tree", tree)
                .query(Cosignatures.Confirmed.class)
                .list();
    }

    /** Each witness' newest confirmed state with its signature, of at most that size. */
    List<Note> confirmed(int tree, long size) {
        List<Note> notes = new ArrayList<>();
        for (Stored one : stored(tree, size)) {
            notes.add(Note.parse(one.note() + one.line()));
        }
        return notes;
    }

    List<VerifierKey> witnesses(int tree, long size) {
        return stored(tree, size).stream()
                .map(one -> VerifierKey.parse(one.witness()))
                .toList();
    }

    private List<Stored> stored(int tree, long size) {
        return jdbc.sql("""
                        select distinct on (s.witness) c.note, s.line, s.witness
                        from ledger.cosignature s
                        join ledger.checkpoint c on c.tree = s.tree and c.size = s.size
                        where s.tree = :tree and s.size <= :size
                        order by s.witness, s.size desc
                        """)
                .param("tree", tree)
                .param("size", size)
                .query(Stored.class)
                .list();
    }
}
