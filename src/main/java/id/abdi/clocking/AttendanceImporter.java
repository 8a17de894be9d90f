package id.abdi.clocking;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.clocking.Batch.Origin;
import id.abdi.clocking.Batch.Source;
import id.abdi.clocking.ReadLog.BadLine;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.ImportReport;
import id.abdi.intake.Importer;
import id.abdi.intake.Look;
import id.abdi.intake.Reason;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.intake.Sheet;
import id.abdi.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@code import attendance}: logs of devices and what other systems declare. What a file is, its content says; from which device
 * a log is, its name.
 */
@Service
class AttendanceImporter implements Importer {
    private final DeviceSql devices;
    private final StorePunches punches;
    private final StoreDays days;
    private final LocalTimeZone zone;
    private final Clock clock;

    AttendanceImporter(DeviceSql devices, StorePunches punches, StoreDays days, LocalTimeZone zone, Clock clock) {
        this.devices = devices;
        this.punches = punches;
        this.days = days;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "attendance";
    }

    @Override
    public String help() {
        return "a device's log (SERIAL_1_attlog.dat, of six or five fields); or a table: serial number, PIN, time, state;"
                + " or a report sheet: NIP, name, date, scan in, scan out; or the national recap (JSON)";
    }

    /** What a file said, and what is to say of it as a whole. */
    private record Taken(List<RowOutcome> outcomes, List<Reason> notes) {}

    @Override
    @Transactional
    public ImportReport run(HandedFile file, ImportOptions options) {
        Taken taken = take(file, options);
        boolean recorded = ImportReport.records(taken.outcomes(), options);
        return Look.ended(new ImportReport(taken.outcomes(), taken.notes(), recorded), options);
    }

    private Taken take(HandedFile file, ImportOptions options) {
        Optional<String> text = text(file);
        if (text.filter(UsbLog::is).isPresent()) {
            return log(file, text.get(), options);
        }
        if (text.filter(NationalRecap::is).isPresent()) {
            DeclaredDay.Read read = NationalRecap.read(text.get(), zone.zone());
            return declared(DeclaredDay.Source.NATIONAL, read, origin(Source.NATIONAL, file), List.of(), options);
        }
        HandedFile table = text.filter(HtmlTables::is)
                .map(page -> new HandedFile(file.name(), HtmlTables.csv(page).getBytes(StandardCharsets.UTF_8)))
                .orElse(file);
        Optional<Sheet> touches = Sheet.readMarked(table, PunchTable.COLUMNS, PunchTable.MARKS);
        if (touches.isPresent()) {
            return touches(touches.get(), origin(Source.TABLE, file), options);
        }
        Optional<Sheet> sheet = Sheet.readMarked(table, DeclaredSheet.COLUMNS, DeclaredSheet.MARKS);
        if (sheet.isPresent()) {
            DeclaredDay.Read read = DeclaredSheet.read(sheet.get());
            return declared(
                    DeclaredDay.Source.SHEET,
                    read,
                    origin(Source.SHEET, file),
                    sheet.get().notes(),
                    options);
        }
        Sheet.read(table, PunchTable.COLUMNS);
        throw ClockingRefusals.notAttendance();
    }

    private Taken log(HandedFile file, String text, ImportOptions options) {
        Device device = new DeviceChoice(devices.all()).of(file.name(), text);
        ReadLog log = UsbLog.read(text, UsbLog.number(file.name()).orElse(device.number()), reader());
        List<RowOutcome> outcomes =
                punches.store(device.serial(), log, origin(Source.USB, file), Hand.importing(options.by()));
        Reason note =
                Reason.of("clocking.note.device", device.name(), device.serial().value());
        return new Taken(outcomes, List.of(note));
    }

    private Taken touches(Sheet sheet, Origin origin, ImportOptions options) {
        DeviceChoice choice = new DeviceChoice(devices.all());
        PunchTable table = PunchTable.read(sheet, this::reader);
        List<RowOutcome> outcomes = new ArrayList<>(table.rejected());
        table.logs().forEach((serial, log) -> {
            Optional<Device> device = choice.serial(serial);
            if (device.isPresent()) {
                outcomes.addAll(punches.store(device.get().serial(), log, origin, Hand.importing(options.by())));
            } else {
                lines(log)
                        .forEach(line -> outcomes.add(Rejected.of(line, Reason.of("clocking.row.no-device", serial))));
            }
        });
        return new Taken(outcomes, sheet.notes());
    }

    private Taken declared(
            DeclaredDay.Source source,
            DeclaredDay.Read read,
            Origin origin,
            List<Reason> notes,
            ImportOptions options) {
        StoreDays.Result result = days.store(source, read, origin, options);
        List<Reason> said = new ArrayList<>(notes);
        if (result.withdrawn() > 0) {
            said.add(Reason.of("clocking.note.withdrawn", result.withdrawn()));
        }
        return new Taken(result.outcomes(), said);
    }

    private static Stream<Integer> lines(ReadLog log) {
        return Stream.concat(
                log.punches().stream().map(Punch::line), log.bad().stream().map(BadLine::line));
    }

    private PunchReader reader() {
        return new PunchReader(zone.zone(), clock.instant());
    }

    private static Origin origin(Source source, HandedFile file) {
        return new Origin(source, file.name(), file.hash());
    }

    /** The letters of a text; empty for a workbook. */
    private static Optional<String> text(HandedFile file) {
        try {
            return Optional.of(file.text());
        } catch (Refusal noText) {
            return Optional.empty();
        }
    }
}
