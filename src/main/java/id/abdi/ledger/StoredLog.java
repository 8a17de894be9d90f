package id.abdi.ledger;

import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Hash;
import id.abdi.tlog.LogSource;
import id.abdi.tlog.Note;
import id.abdi.tlog.OwnStatement;
import id.abdi.tlog.Tile;
import id.abdi.tlog.VerifierKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tree of the database as of its newest signed state. */
final class StoredLog implements LogSource {
    private final TreeSql sql;
    private final CosignatureSql witnesses;
    private final int tree;
    private final Note checkpoint;
    private final long size;

    StoredLog(TreeSql sql, CosignatureSql witnesses, SignedState state) {
        this.sql = sql;
        this.witnesses = witnesses;
        this.tree = state.tree().number();
        this.checkpoint = Note.parse(state.note());
        this.size = Checkpoint.of(checkpoint).size();
    }

    @Override
    public Note checkpoint() {
        return checkpoint;
    }

    /** One that was announced only after this state is not of it. */
    @Override
    public List<VerifierKey> keys() {
        return sql.keys(tree).subList(0, 1 + announced().size());
    }

    private List<TreeSql.Placed> announced() {
        return sql.announcements(tree).stream()
                .map(sql::placed)
                .flatMap(Optional::stream)
                .filter(placed -> placed.index() < size)
                .toList();
    }

    @Override
    public List<VerifierKey> witnesses() {
        return witnesses.witnesses(tree, size);
    }

    @Override
    public List<OwnStatement> statements() {
        List<UUID> own = sql.ownLeaves(tree);
        return own.stream()
                .map(sql::placed)
                .flatMap(Optional::stream)
                .filter(placed -> placed.index() < size)
                .flatMap(placed -> statement(placed).stream())
                .toList();
    }

    private static Optional<OwnStatement> statement(TreeSql.Placed placed) {
        byte[] salt = placed.salt();
        byte[] canonical = placed.canonical();
        return salt == null || canonical == null
                ? Optional.empty()
                : Optional.of(new OwnStatement(placed.index(), salt, canonical));
    }

    /** Two of one size become one note with the signatures of both. */
    @Override
    public List<Note> older() {
        Map<String, Note> notes = new LinkedHashMap<>();
        Stream.concat(
                        announced().stream()
                                .flatMap(placed -> sql.firstWith(tree, placed.index()).stream())
                                .map(state -> Note.parse(state.note())),
                        witnesses.confirmed(tree, size).stream())
                .forEach(note -> notes.merge(note.text(), note, StoredLog::both));
        return List.copyOf(notes.values());
    }

    private static Note both(Note one, Note other) {
        Set<String> lines =
                one.signatures().stream().map(Note.SignatureLine::text).collect(Collectors.toSet());
        return one.with(other.signatures().stream()
                .filter(line -> !lines.contains(line.text()))
                .toList());
    }

    @Override
    public List<Hash> hashes(Tile tile) {
        return sql.hashes(tree, tile.level(), tile.first(), tile.first() + tile.width());
    }

    @Override
    public List<byte[]> entries(Tile tile) {
        return sql.entries(tree, tile.first(), tile.first() + tile.width());
    }
}
