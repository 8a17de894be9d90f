package id.abdi.intake;

/**
 * Takes in one kind of file; a bean of the module whose facts it brings. {@code ./abdi import SUBJECT FILE} finds it by its
 * subject, a page shows {@link ImportOptions#PREVIEW} first and runs it again with the same file.
 */
public interface Importer {
    /** The word of the command: {@code employees}. */
    String subject();

    /** A line for {@code --help}: which columns it reads. English. */
    String help();

    /**
     * Reads the file and records what it brings, all of it in one transaction or nothing. The same file again changes
     * nothing.
     *
     * @throws id.abdi.kernel.Refusal where the file as a whole cannot be read
     */
    ImportReport run(HandedFile file, ImportOptions options);
}
