package id.abdi.document;

/** Why the program does not start with this emblem: one sentence for the operator that says what was found and what to do. */
public final class EmblemFault extends RuntimeException {
    EmblemFault(String sentence) {
        super(sentence);
    }
}
