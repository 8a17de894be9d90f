package id.abdi.ledger;

import id.abdi.tlog.Bundle;
import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Hash;
import id.abdi.tlog.LogProof;
import id.abdi.tlog.Nodes;
import id.abdi.tlog.Proofs;
import id.abdi.tlog.Tile;
import id.abdi.tlog.TileNodes;
import id.abdi.tlog.VerifierKey;
import id.abdi.tlog.WriteExport;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The tree as everybody may see it: signed states, tiles and proofs (LOG-2, LOG-3, LOG-6). Holds nothing of what was recorded. */
@Component
@Transactional(readOnly = true)
public class PublishedLog {
    /**
     * That a leaf is in a signed state.
     *
     * @param index of the leaf
     */
    public record Inclusion(long index, Checkpoint checkpoint, List<Hash> proof, String note) {}

    /**
     * Where a sealed leaf is.
     *
     * @param index of the leaf
     * @param size of the newest signed state of its tree
     * @param since when it was sealed first
     */
    public record Sealed(long index, long size, Instant since) {}

    private final TreeSql sql;

    PublishedLog(TreeSql sql) {
        this.sql = sql;
    }

    /** The newest signed state of the present tree; empty before the first. */
    public Optional<SignedState> newest() {
        return sql.newestTree().flatMap(tree -> sql.newest(tree.number()));
    }

    /** The first state of the present tree that was signed then or later: what nobody knew before that moment. */
    public Optional<SignedState> firstSince(Instant since) {
        return sql.newestTree().flatMap(tree -> sql.firstSince(tree.number(), since));
    }

    /** How many leaves wait for their place. */
    public long waiting() {
        return sql.waiting();
    }

    /** The id of the leaf with that hash. */
    public Optional<UUID> leaf(Hash leafHash) {
        return sql.leaf(leafHash);
    }

    /** The hash of that leaf in 64 hexadecimal digits; it names nobody. */
    public Optional<String> hash(UUID leaf) {
        return sql.hash(leaf);
    }

    /** Where the leaf with that hash is, without a proof of it; empty where it has no place in a signed tree. */
    public Optional<Sealed> sealed(Hash leafHash) {
        return sql.place(leafHash)
                .flatMap(place -> sql.firstWith(place.tree(), place.index())
                        .flatMap(first -> sql.newest(place.tree())
                                .map(newest -> new Sealed(
                                        place.index(), newest.checkpoint().size(), first.signedAt()))));
    }

    /** Whether a leaf with that hash is recorded and has no place yet. */
    public boolean waits(Hash leafHash) {
        return sql.waits(leafHash);
    }

    /** What a leaf says, all its facts as text; empty where there is no such leaf, or its statement was erased. */
    public Optional<Stated> stated(UUID leaf) {
        return sql.statement(leaf).map(said -> new Stated(leaf, said.kind(), facts(said.canonical())));
    }

    private static Map<String, String> facts(byte[] canonical) {
        Map<String, String> facts = new LinkedHashMap<>();
        JsonMapper.shared()
                .readTree(canonical)
                .path("facts")
                .properties()
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString("")));
        return facts;
    }

    /** The keys of the present tree, oldest first; empty before the first. */
    public List<VerifierKey> keys() {
        return sql.newestTree().map(tree -> sql.keys(tree.number())).orElse(List.of());
    }

    /** The bytes of a tile of the present tree; empty where that is not signed yet. */
    public Optional<byte[]> tile(Tile tile) {
        return newest().filter(
                        state -> Tile.hashes(tile.level(), state.checkpoint().size()) >= tile.first() + tile.width())
                .map(state -> bytes(state.tree().number(), tile));
    }

    private byte[] bytes(int tree, Tile tile) {
        return tile.level() == Tile.ENTRIES
                ? Bundle.of(sql.entries(tree, tile.first(), tile.first() + tile.width()))
                : WriteExport.bytes(sql.hashes(tree, tile.level(), tile.first(), tile.first() + tile.width()));
    }

    /**
     * The proof for a leaf in the tree that it is in.
     *
     * @param size of the tree that it is proved in; null for the newest state
     * @return empty where the leaf has no place in a signed tree of that size
     */
    public Optional<Inclusion> inclusion(Hash leafHash, @Nullable Long size) {
        return sql.place(leafHash).flatMap(place -> inclusion(place, size));
    }

    private Optional<Inclusion> inclusion(TreeSql.Place place, @Nullable Long size) {
        return sql.newest(place.tree()).flatMap(state -> {
            Checkpoint newest = state.checkpoint();
            long wanted = size == null ? newest.size() : size;
            if (place.index() >= wanted || wanted > newest.size()) {
                return Optional.empty();
            }
            Nodes nodes = nodes(place.tree(), newest.size());
            Checkpoint checkpoint = new Checkpoint(newest.origin(), wanted, Proofs.root(wanted, nodes));
            return Optional.of(new Inclusion(
                    place.index(), checkpoint, Proofs.inclusion(place.index(), wanted, nodes), state.note()));
        });
    }

    /** The proof that the present tree of that size begins as the older one; both are signed. */
    public Optional<List<Hash>> consistency(long older, long newer) {
        return newest().filter(state -> older >= 0
                        && older <= newer
                        && newer <= state.checkpoint().size())
                .map(state -> Proofs.consistency(
                        older,
                        newer,
                        nodes(state.tree().number(), state.checkpoint().size())));
    }

    /**
     * The final receipt of a recorded fact (LOG-6), with salt and statement one after the other as what belongs to it, unless those were
     * erased. Only for who may see the fact.
     *
     * @return empty as long as the leaf waits for its place
     */
    public Optional<LogProof> receipt(UUID leaf) {
        return sql.placed(leaf)
                .flatMap(placed -> inclusion(new TreeSql.Place(placed.tree(), placed.index()), null)
                        .map(found -> new LogProof(extra(placed), found.index(), found.proof(), found.note())));
    }

    private static byte[] extra(TreeSql.Placed placed) {
        byte[] salt = placed.salt();
        byte[] canonical = placed.canonical();
        if (salt == null || canonical == null) {
            return new byte[0];
        }
        byte[] extra = java.util.Arrays.copyOf(salt, salt.length + canonical.length);
        System.arraycopy(canonical, 0, extra, salt.length, canonical.length);
        return extra;
    }

    private Nodes nodes(int tree, long size) {
        return new TileNodes(size, tile -> sql.hashes(tree, tile.level(), tile.first(), tile.first() + tile.width()));
    }
}
