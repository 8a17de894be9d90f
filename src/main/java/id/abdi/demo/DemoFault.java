package id.abdi.demo;

/** Why there is no demo: one sentence for the operator that says what was found and what to do. */
public final class DemoFault extends RuntimeException {
    DemoFault(String sentence) {
        super(sentence);
    }
}
