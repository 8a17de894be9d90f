package id.abdi.cli;

/** The words of a command are wrong; the message says which and what was expected. Exit code 2. */
public final class UsageException extends RuntimeException {
    public UsageException(String message) {
        super(message, null, false, false);
    }
}
