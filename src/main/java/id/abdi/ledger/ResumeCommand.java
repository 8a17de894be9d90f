package id.abdi.ledger;

import id.abdi.cli.Args;
import id.abdi.cli.Command;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** {@code ./abdi log resume FILE} (LOG-4). */
@Component
class ResumeCommand implements Command {
    private final ResumeLog resume;

    ResumeCommand(ResumeLog resume) {
        this.resume = resume;
    }

    @Override
    public String name() {
        return "log resume";
    }

    @Override
    public String help() {
        return """
                log resume CHECKPOINT|DIR
                  After a restore the log stands still. Show the newest checkpoint that was kept outside (a file of the folder
                  checkpoints, a mail, a receipt's last lines), or better the folder of the newest export: the log goes on under a
                  new name, and its first entry says what was signed before and what is missing.
                """;
    }

    @Override
    public int run(Args args) {
        ResumeLog.Resumed resumed = resume.from(Path.of(args.word(0, "the kept checkpoint")));
        System.out.println("The log goes on as " + resumed.tree().origin() + ". " + resumed.restored()
                + " entries came back, " + resumed.missing() + " that were signed are missing"
                + (resumed.missing() == 0
                        ? "."
                        : ": entries " + resumed.restored() + " to " + (resumed.restored() + resumed.missing() - 1)
                                + "."));
        if (!resumed.proved()) {
            System.out.println(
                    "That what came back is the beginning of what was signed is not proved by a checkpoint alone;"
                            + " the folder of an export would prove it.");
        }
        return 0;
    }
}
