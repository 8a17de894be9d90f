package id.abdi.web;

/** Why the program does not start with this colour: one sentence for the operator that says what was found and what to do. */
public final class BrandFault extends RuntimeException {
    BrandFault(String sentence) {
        super(sentence);
    }
}
