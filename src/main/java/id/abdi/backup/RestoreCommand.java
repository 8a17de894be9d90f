package id.abdi.backup;

import id.abdi.cli.Args;
import id.abdi.cli.Command;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** {@code ./abdi restore FILE} (DUR-5). */
@Component
class RestoreCommand implements Command {
    private final RestoreBackup restore;

    RestoreCommand(RestoreBackup restore) {
        this.restore = restore;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String help() {
        return """
                restore FILE [--key KEY] [--data DIR]
                  Brings a backup back into an empty database, all of it or nothing; the server must stand still meanwhile.
                  Sessions, one-time codes and tokens do not come back: everybody signs in again, with the password as before.
                  KEY is the file of the private key (PEM) where the backup was made for a certificate.
                """;
    }

    @Override
    public int run(Args args) {
        Manifest manifest = restore.from(Path.of(args.word(0, "the file")), KeyFile.given(args));
        System.out.println("Restored and compared: " + BackupCommand.content(manifest)
                + ". Sessions, codes and tokens are void: everybody signs in again.");
        return 0;
    }
}
