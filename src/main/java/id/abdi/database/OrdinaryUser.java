package id.abdi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The words before a program of PostgreSQL, which refuses to run as root: nothing for an ordinary user; for root a user
 * name space of its own, and where the machine allows none (containers), the user {@code nobody}, who then owns the folder.
 */
enum OrdinaryUser {
    ALREADY(""),
    OWN_NAME_SPACE("unshare -U"),
    NOBODY("setpriv --reuid=nobody --regid=nogroup --clear-groups");

    private final String words;

    OrdinaryUser(String words) {
        this.words = words;
    }

    List<String> words() {
        return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    }

    static OrdinaryUser here() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return ALREADY;
        }
        return Stream.of(OWN_NAME_SPACE, NOBODY)
                .filter(user -> works(user.words()))
                .findFirst()
                .orElseThrow(
                        () -> new DatabaseFault(
                                "PostgreSQL does not run as root, and this machine lets root neither make"
                                        + " a user name space (unshare) nor become nobody (setpriv). Run ./abdi as an ordinary user."));
    }

    /** Gives the folder to who runs the programs. */
    void own(Path folder) {
        if (this != NOBODY) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            UserPrincipal nobody =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            for (Path file : files.toList()) {
                Files.setOwner(file, nobody);
            }
        } catch (IOException failed) {
            throw new DatabaseFault(
                    "The folder " + folder + " cannot be given to the user nobody, as whom PostgreSQL runs.", failed);
        }
    }

    private static boolean works(List<String> words) {
        try {
            Process tried = new ProcessBuilder(
                            Stream.concat(words.stream(), Stream.of("true")).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return tried.waitFor(10, TimeUnit.SECONDS) && tried.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
