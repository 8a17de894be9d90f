package id.abdi.operation;

/** Why the program does not start, in a sentence for its operator. */
public final class OperationFault extends RuntimeException {
    OperationFault(String sentence) {
        super(sentence, null, false, false);
    }
}
