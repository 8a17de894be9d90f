package id.abdi.backup;

import id.abdi.cli.Args;
import id.abdi.cli.Command;
import id.abdi.cli.UsageException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** {@code ./abdi backup FILE} and {@code ./abdi backup --check FILE} (DUR-4, DUR-5). */
@Component
class BackupCommand implements Command {
    private final MakeBackup make;
    private final ProveBackup prove;

    BackupCommand(MakeBackup make, ProveBackup prove) {
        this.make = make;
        this.prove = prove;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String help() {
        return """
                backup FILE [--for CERTIFICATE]
                  Writes everything that is stored into one new file, while the server works or stands still.
                  It holds personal data: keep it as safe as the system itself, and on another machine. With the certificate
                  of a key (X.509, PEM, RSA of 3072 bits or more) only who holds that key can read it.
                backup --check FILE [--key KEY]
                  Restores that file into a scratch database, compares all of it, removes it again, and remembers when.
                """;
    }

    @Override
    public int run(Args args) {
        // Also where it is called without the launcher: a mistyped --for would write everything for everybody.
        args.onlyThoseOf(name(), help());
        Path file = Path.of(args.word(0, "the file"));
        boolean check = args.flag("check");
        String other = check ? "for" : "key";
        if (args.option(other).isPresent()) {
            throw new UsageException(
                    "backup has no option --" + other + (check ? " with --check." : " without --check."));
        }
        if (check) {
            System.out.println("Proved by a restore: " + content(prove.of(file, KeyFile.given(args))) + ".");
        } else {
            MakeBackup.Made made = make.into(
                    file,
                    args.option("for").map(Path::of).map(KeyFile::certificate).orElse(null));
            System.out.println("Backed up " + content(made.manifest()) + " into " + file + ": "
                    + made.written().bytes() + " bytes, SHA-256 "
                    + made.written().sha256() + ". "
                    + (args.option("for").isPresent()
                            ? "Only the key of that certificate opens it."
                            : "It is not encrypted."));
        }
        return 0;
    }

    static String content(Manifest manifest) {
        return manifest.tables().size() + " tables with " + manifest.rows() + " rows, "
                + manifest.log().leaves() + " leaves of the log and "
                + manifest.files().parts().size() + " files of a folder, as of " + manifest.madeAt();
    }
}
