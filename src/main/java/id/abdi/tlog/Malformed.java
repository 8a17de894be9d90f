package id.abdi.tlog;

/** What was read is no log, note, tile or proof, or one that nobody may trust; the message says why in a sentence. */
public final class Malformed extends RuntimeException {
    public Malformed(String sentence) {
        super(sentence, null, false, false);
    }
}
