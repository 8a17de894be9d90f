package id.abdi.tlog;

import id.abdi.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** A log in memory that can be written out, change its key, and be tampered with. */
final class LogOfTest implements LogSource {
    static final String ORIGIN = "example.com/log";

    final List<byte[]> entries = new ArrayList<>();
    final List<SigningKey> secrets = new ArrayList<>(List.of(SigningKey.generate(ORIGIN, KeyKind.ED25519)));
    final List<OwnStatement> statements = new ArrayList<>();
    final TreeMap<Long, Note> older = new TreeMap<>();

    static LogOfTest of(int size) {
        LogOfTest log = new LogOfTest();
        for (int i = 0; i < size; i++) {
            log.entries.add(GrownTree.entry(i));
        }
        return log;
    }

    private List<Hash> leaves() {
        return entries.stream().map(Hash::leaf).toList();
    }

    void changeKey() {
        SigningKey next = SigningKey.generate(ORIGIN, KeyKind.ED25519);
        byte[] salt = new byte[32];
        byte[] canonical = ("{\"facts\":{\"key\":\"" + next.verifier().text()
                        + "\"},\"form\":1,\"kind\":\"log-key\",\"recordedAt\":\"2026-03-04T07:00:00.000000Z\"}")
                .getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[salt.length + canonical.length];
        System.arraycopy(canonical, 0, both, salt.length, canonical.length);
        String digest = HexFormat.of().formatHex(Sha256.digest().digest(both));
        statements.add(new OwnStatement(entries.size(), salt, canonical));
        entries.add(("abdi-entry/1\nlog-key\n" + digest + "\n").getBytes(StandardCharsets.UTF_8));
        older.put((long) entries.size(), checkpoint());
        secrets.add(next);
    }

    @Override
    public Note checkpoint() {
        Checkpoint checkpoint = new Checkpoint(ORIGIN, entries.size(), Frontier.root(leaves()));
        return new Note(checkpoint.text(), List.of(secrets.getLast().sign(checkpoint.text(), Instant.EPOCH)));
    }

    @Override
    public List<VerifierKey> keys() {
        return secrets.stream().map(SigningKey::verifier).toList();
    }

    @Override
    public List<VerifierKey> witnesses() {
        return List.of();
    }

    @Override
    public List<OwnStatement> statements() {
        return statements;
    }

    @Override
    public List<Note> older() {
        return List.copyOf(older.values());
    }

    @Override
    public List<Hash> hashes(Tile tile) {
        GrownTree tree = new GrownTree(leaves());
        List<Hash> hashes = new ArrayList<>();
        for (int i = 0; i < tile.width(); i++) {
            hashes.add(tree.node(tile.level() * Tile.HEIGHT, tile.first() + i));
        }
        return hashes;
    }

    @Override
    public List<byte[]> entries(Tile tile) {
        return entries.subList((int) tile.first(), (int) tile.first() + tile.width());
    }
}
