package id.abdi.tlog;

import id.abdi.cli.Args;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** {@code ./abdi log verify DIR}: needs neither the server nor its database (LOG-9). */
public record VerifyCommand(Args args) {
    private static final String HELP = """
            log verify DIR [--since CHECKPOINT] [--key KEY]
              Checks an exported log: every entry, tile, root and signature. Needs neither the server nor its database.
              --since  a checkpoint that was kept: the log must begin with what it had then
              --key    the log's key as it was told, name+id+base64; else the keys in DIR are believed
            """;

    /** @return 0 where everything is true, 1 where something is wrong */
    public int run() {
        if (args.flag("help")) {
            System.out.print(HELP);
            return 0;
        }
        args.onlyThoseOf("log verify", HELP);
        Path folder = Path.of(args.word(2, "the folder of the exported log"));
        try {
            System.out.println(sentence(VerifyExport.of(
                    folder,
                    args.option("since").map(Path::of),
                    args.option("key").map(VerifierKey::parse))));
            return 0;
        } catch (Malformed wrong) {
            System.err.println("The log in " + folder + " is not true: " + wrong.getMessage() + ".");
            return 1;
        }
    }

    private String sentence(VerifyExport.Verified verified) {
        Checkpoint checkpoint = verified.checkpoint();
        String witnesses = verified.witnesses().isEmpty()
                ? "nobody else"
                : verified.witnesses().stream().map(VerifierKey::name).collect(Collectors.joining(", "));
        String since = args.option("since").isPresent() ? " It begins with what the kept checkpoint had." : "";
        return "True: " + checkpoint.origin() + " with " + checkpoint.size() + " entries, root "
                + checkpoint.root() + ", key " + verified.keys().getLast().text() + ", confirmed by " + witnesses + "."
                + since;
    }
}
