package id.abdi.tlog;

import java.util.List;

/** A log changes its key only by saying so in an entry under the old key (LOG-12). */
final class KeyChain {
    private KeyChain() {}

    /**
     * @param keys oldest first
     * @throws Malformed where a key was not announced, or its announcement not signed by the one before
     */
    static void check(List<VerifierKey> keys, List<OwnStatement> said, List<Note> older) {
        for (int i = 1; i < keys.size(); i++) {
            VerifierKey before = keys.get(i - 1);
            VerifierKey key = keys.get(i);
            OwnStatement announcement = said.stream()
                    .filter(statement -> statement.announces(key))
                    .findFirst()
                    .orElseThrow(() -> new Malformed("the key " + key.idText() + " was never announced in the log"));
            boolean signed = older.stream()
                    .anyMatch(note -> Checkpoint.of(note).size() > announcement.index()
                            && note.signers(List.of(before)).contains(before));
            if (!signed) {
                throw new Malformed("the key " + before.idText() + " did not sign the entry " + announcement.index()
                        + " that announces the key " + key.idText());
            }
        }
    }
}
