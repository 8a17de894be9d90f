package id.abdi.ledger;

import id.abdi.cli.Args;
import id.abdi.cli.Command;
import id.abdi.tlog.Checkpoint;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** {@code ./abdi log export DIR} (LOG-9). */
@Component
class ExportCommand implements Command {
    private final ExportLog export;

    ExportCommand(ExportLog export) {
        this.export = export;
    }

    @Override
    public String name() {
        return "log export";
    }

    @Override
    public String help() {
        return """
                log export DIR
                  Writes the log into a folder, as far as it is signed, while the server works or stands still. Holds nothing of
                  what was recorded; ./abdi log verify DIR checks it anywhere. A folder of an earlier export is brought up to date.
                """;
    }

    @Override
    public int run(Args args) {
        Path folder = Path.of(args.word(0, "the folder"));
        Checkpoint checkpoint = export.into(folder);
        System.out.println("Exported " + checkpoint.size() + " entries of " + checkpoint.origin() + " into " + folder
                + ", root " + checkpoint.root() + ".");
        return 0;
    }
}
