package id.abdi.listing;

import id.abdi.document.Download;
import id.abdi.document.RowWriter;
import id.abdi.document.RowWriter.Line;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.ReadableCode;
import id.abdi.kernel.Sha256;
import id.abdi.kernel.Uuid7;
import id.abdi.web.Ui;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes a list row by row into a file that says where it comes from, and records it; one at a time for each person (SEC-31). */
@Component
class MakeExport {
    /** What a sheet of a workbook holds, its head aside. */
    static final int LONGEST_SHEET = 1_048_575;

    private final RecordExport record;
    private final ObjectProvider<ManyPeople> gates;
    private final Clock clock;
    private final Set<EmployeeId> busy = ConcurrentHashMap.newKeySet();

    MakeExport(RecordExport record, ObjectProvider<ManyPeople> gates, Clock clock) {
        this.record = record;
        this.gates = gates;
        this.clock = clock;
    }

    /**
     * Which list is asked for.
     *
     * @param list the pattern of its address
     * @param address with its filter
     */
    record Asked(String list, String address, Download format) {}

    /** How it ended. */
    sealed interface Made {
        record Ready(ListFile file) implements Made {}

        /** It tells of so many people that somebody else is asked first. */
        record Held(String address) implements Made {}
    }

    /** @throws id.abdi.kernel.Refusal {@code export-running} while another of the same person is made */
    Made by(Caller caller, Listing<?> listing, Asked asked) {
        if (!busy.add(caller.id())) {
            throw ListingRefusals.running();
        }
        try {
            return made(caller, listing, asked);
        } catch (IOException failed) {
            throw new UncheckedIOException("a list cannot be written to the folder for what is made meanwhile", failed);
        } finally {
            busy.remove(caller.id());
        }
    }

    private Made made(Caller caller, Listing<?> listing, Asked asked) throws IOException {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        String number = ReadableCode.grouped(ReadableCode.random(10), 5);
        ListFile file = new ListFile(
                Files.createTempFile("abdi-list-", ".part"), listing.title() + " " + number, asked.format());
        try {
            Written written = write(file.path(), caller, listing, asked, new Stamp(number, now));
            Optional<String> held = held(caller, listing, asked, written.people());
            if (held.isPresent()) {
                file.close();
                return new Made.Held(held.get());
            }
            record.by(
                    caller,
                    new ExportedList(
                            id,
                            number,
                            listing.title(),
                            asked.list(),
                            asked.address(),
                            asked.format(),
                            written.rows(),
                            written.sha256(),
                            listing.about().orElse(null),
                            caller.id(),
                            now));
            return new Made.Ready(file);
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private record Stamp(String number, Instant now) {}

    private Optional<String> held(Caller caller, Listing<?> listing, Asked asked, int people) {
        ManyPeople.Wanted wanted =
                new ManyPeople.Wanted(listing.title(), asked.list(), asked.address(), asked.format(), people);
        return gates.stream()
                .map(gate -> gate.held(caller, wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private record Written(long rows, int people, String sha256) {}

    private static Written write(Path path, Caller caller, Listing<?> listing, Asked asked, Stamp stamp)
            throws IOException {
        MessageDigest digest = Sha256.digest();
        long rows = 0;
        Set<Object> people = new HashSet<>();
        try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), digest);
                RowWriter writer = writer(out, listing, asked.format())) {
            for (Listing.Line line : listing.lines()) {
                rows++;
                if (line.person() != null) {
                    people.add(line.person());
                }
                if (asked.format() == Download.XLSX && rows > LONGEST_SHEET) {
                    throw ListingRefusals.tooLong(LONGEST_SHEET);
                }
                writer.row(line.cells());
            }
            Ui ui = listing.ui();
            writer.origin(ui.text("listing.origin"), origin(caller, listing, asked, stamp, rows));
        }
        return new Written(rows, people.size(), HexFormat.of().formatHex(digest.digest()));
    }

    private static RowWriter writer(OutputStream out, Listing<?> listing, Download format) throws IOException {
        return format == Download.XLSX
                ? RowWriter.xlsx(out, listing.title(), listing.heads())
                : RowWriter.csv(out, listing.heads());
    }

    private static List<Line> origin(Caller caller, Listing<?> listing, Asked asked, Stamp stamp, long rows) {
        Ui ui = listing.ui();
        return List.of(
                new Line(ui.text("listing.origin.list"), listing.title()),
                new Line(
                        ui.text("listing.origin.by"),
                        caller.name() + ", NIP " + caller.nip().value()),
                new Line(ui.text("listing.origin.at"), ui.dateTime(stamp.now())),
                new Line(ui.text("listing.origin.filter"), asked.address()),
                new Line(ui.text("listing.origin.rows"), Long.toString(rows)),
                new Line(ui.text("listing.origin.number"), stamp.number()),
                new Line(ui.text("listing.origin.care"), ui.text("listing.origin.care.text")));
    }
}
