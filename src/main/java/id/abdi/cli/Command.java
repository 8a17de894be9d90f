package id.abdi.cli;

/**
 * One command of the launcher, a bean of the module that it belongs to. Runs inside the application without the web
 * server. What it refuses it throws as a {@code Refusal}; the launcher says it as one sentence and exits with 1.
 */
public interface Command {
    /** The words that call it: {@code token} or {@code import employees}. */
    String name();

    /** What {@code --help} prints: a line on what it does, then its options. English. */
    String help();

    /**
     * @return the exit code: 0 done, 1 refused or failed
     * @throws UsageException when the words are wrong (exit code 2)
     */
    int run(Args args);
}
