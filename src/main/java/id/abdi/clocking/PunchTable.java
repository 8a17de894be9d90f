package id.abdi.clocking;

import id.abdi.clocking.PunchReader.Fields;
import id.abdi.intake.Cells;
import id.abdi.intake.Column;
import id.abdi.intake.Row;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.intake.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Punches as a table with a header: the serial number of the device, the user on it, the time. Each device's lines are read as
 * if they came from it.
 *
 * @param logs by serial number as the table writes it, in order
 * @param rejected rows that name no device
 */
record PunchTable(Map<String, ReadLog> logs, List<Rejected> rejected) {
    private static final Column SERIAL = Column.required(
            "Nomor Seri", "device_sn", "sn", "serial", "serial number", "no seri", "nomor seri perangkat");
    private static final Column PIN = Column.required("PIN", "user id", "no pin", "nomor pin", "id pengguna");
    private static final Column TIME = Column.required("Waktu", "timestamp", "datetime", "time", "tanggal dan jam");
    private static final Column STATE = Column.optional("Status", "state", "keadaan");
    static final List<Column> COLUMNS = List.of(SERIAL, PIN, TIME, STATE);
    static final List<Column> MARKS = List.of(SERIAL, PIN, TIME);
    private static final int LONGEST_SERIAL = 40;

    /** @param readers makes a reader for each device */
    static PunchTable read(Sheet sheet, Supplier<PunchReader> readers) {
        Map<String, PunchReader> open = new LinkedHashMap<>();
        List<Rejected> rejected = new ArrayList<>();
        for (Row row : sheet.rows()) {
            Cells cells = row.cells();
            String serial = cells.text(SERIAL, LONGEST_SERIAL);
            String pin = cells.text(PIN);
            String time = cells.text(TIME);
            String state = cells.text(STATE);
            if (cells.sound()) {
                open.computeIfAbsent(serial, first -> readers.get())
                        .take(
                                cells.line(),
                                String.join("\t", serial, pin, time, state),
                                new Fields(pin, time, state, "", ""));
            } else {
                rejected.add(cells.rejected());
            }
        }
        Map<String, ReadLog> logs = new LinkedHashMap<>();
        open.forEach((serial, reader) -> logs.put(serial, reader.log()));
        return new PunchTable(logs, rejected);
    }
}
