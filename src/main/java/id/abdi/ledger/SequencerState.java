package id.abdi.ledger;

/** Whether the log grows here, and if not, why. */
public enum SequencerState {
    /** It grows, or another node lets it grow. */
    GROWS,
    /** This machine does not have the secret key. */
    WITHOUT_KEY,
    /** The installation was restored, and nobody has shown yet what was signed after the backup (LOG-4). */
    RESTORED
}
