package id.abdi.ledger;

import id.abdi.cli.Args;
import id.abdi.cli.Command;
import id.abdi.ledger.Audit.Finding;
import id.abdi.tlog.Malformed;
import id.abdi.tlog.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code ./abdi log audit} (LOG-10). */
@Component
class AuditCommand implements Command {
    private static final int MOST = 500;

    private final Audit audit;
    private final CheckpointFiles files;

    AuditCommand(Audit audit, CheckpointFiles files) {
        this.audit = audit;
        this.files = files;
    }

    @Override
    public String name() {
        return "log audit";
    }

    @Override
    public String help() {
        return """
                log audit [--since CHECKPOINT]
                  Compares every row of the database that was recorded with the log, and the log with what was signed and with the
                  checkpoints in the data folder. Names rows and columns that are wrong, never their content. Exit code 1 if any.
                  --since  one more checkpoint, which was kept elsewhere
                """;
    }

    @Override
    public int run(Args args) {
        List<Note> kept = new ArrayList<>(files.all());
        args.option("since").map(Path::of).map(AuditCommand::read).ifPresent(kept::add);
        List<Finding> findings = audit.all(kept);
        findings.stream().limit(MOST).forEach(finding -> System.out.println(finding.sentence()));
        if (findings.isEmpty()) {
            System.out.println("Database and log agree; " + kept.size() + " kept checkpoints agree with them.");
            return 0;
        }
        System.out.println(
                findings.size() + " findings" + (findings.size() > MOST ? ", the first " + MOST + " above." : "."));
        return 1;
    }

    static Note read(Path file) {
        try {
            return Note.parse(Files.readAllBytes(file));
        } catch (IOException | Malformed unreadable) {
            throw LedgerRefusals.notKept(file, Objects.toString(unreadable.getMessage(), "it fails"));
        }
    }
}
