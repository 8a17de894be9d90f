package id.abdi.ledger;

import id.abdi.cli.Args;
import id.abdi.cli.Command;
import org.springframework.stereotype.Component;

/** {@code ./abdi log new-key} (LOG-12). */
@Component
class ChangeKeyCommand implements Command {
    private final ChangeKey change;

    ChangeKeyCommand(ChangeKey change) {
        this.change = change;
    }

    @Override
    public String name() {
        return "log new-key";
    }

    @Override
    public String help() {
        return """
                log new-key
                  Makes a new secret key of the log and announces it in an entry that the old one signs. Keep the old file: without
                  it nobody signs the announcement. Prints the public key, to be told to those who check.
                """;
    }

    @Override
    public int run(Args args) {
        System.out.println("The log goes on with the key " + change.now().text()
                + " as soon as the old one has signed its announcement.");
        return 0;
    }
}
