package id.abdi;

/** Why the application does not start, in a sentence for its operator. */
final class StartFault extends RuntimeException {
    StartFault(String sentence) {
        super(sentence, null, false, false);
    }
}
