package id.abdi.intake;

import id.abdi.cli.Args;
import id.abdi.cli.Command;
import id.abdi.cli.UsageException;
import id.abdi.web.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code ./abdi import SUBJECT FILE}: takes in a file with the importer of that subject, whichever module brings it. */
@Component
class ImportCommand implements Command {
    private final List<Importer> importers;
    private final Words words;

    ImportCommand(List<Importer> importers, Words words) {
        this.importers = importers.stream()
                .sorted(Comparator.comparing(Importer::subject))
                .toList();
        this.words = words;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String help() {
        return """
                import SUBJECT FILE [--dry-run] [--as-of DATE] [--confirm] [--skip-rejected] [--data DIR]
                  Reads CSV or XLSX and prints what became of each row. The same file again changes nothing.
                  --dry-run        only looks: nothing is recorded
                  --as-of          from when the rows hold (YYYY-MM-DD)
                  --confirm        records as dated moves what would otherwise only be proposed
                  --skip-rejected  takes the other rows although some are rejected
                  Subjects and their columns:
                """
                + importers.stream()
                        .map(importer -> "  " + importer.subject() + ": " + importer.help() + "\n")
                        .collect(Collectors.joining());
    }

    @Override
    public int run(Args args) {
        Importer importer = importer(args.word(0, "what to import (" + subjects() + ")"));
        Path path = path(args.word(1, "the file"));
        if (args.words().size() > 2) {
            throw new UsageException(
                    "One file at a time, not also \"" + args.words().get(2) + "\".");
        }
        ImportOptions options = options(args);
        ImportReport report = importer.run(HandedFile.of(path), options);
        ReportText text = new ReportText(words, Words.INDONESIAN);
        text.lines(report).forEach(System.out::println);
        return ended(report, options);
    }

    private int ended(ImportReport report, ImportOptions options) {
        boolean refused = report.rejects() && !options.skipRejected();
        if (refused) {
            System.err.println(words.text(
                    Words.INDONESIAN, "intake.report.refused", report.counts().rejected()));
        } else if (!report.recorded()) {
            System.out.println(words.text(Words.INDONESIAN, "intake.report.looked"));
        }
        return refused ? 1 : 0;
    }

    private static ImportOptions options(Args args) {
        return new ImportOptions(
                args.flag("dry-run"),
                args.flag("confirm"),
                args.flag("skip-rejected"),
                args.option("as-of").map(ImportCommand::date).orElse(null),
                null);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw new UsageException("--as-of is a date such as 2026-01-31, not " + text + ".");
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException noPath) {
            throw new UsageException("\"" + text + "\" is no name of a file.");
        }
    }

    private Importer importer(String subject) {
        return importers.stream()
                .filter(importer -> importer.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "Nothing called \"" + subject + "\" can be imported, only " + subjects() + "."));
    }

    private String subjects() {
        return importers.stream().map(Importer::subject).collect(Collectors.joining(", "));
    }
}
