package id.abdi.clocking;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.clocking.ReadLog.BadLine;
import id.abdi.intake.HandedFile;
import id.abdi.intake.Sheet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs of devices, in every form in which offices hand them over (file-formats 1 to 3). */
class PunchFilesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = at("2026-03-02T18:00:00");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static PunchReader reader() {
        return new PunchReader(ZONE, NOW);
    }

    private static ReadLog usb(String text) {
        assertThat(UsbLog.is(text)).isTrue();
        ReadLog log = UsbLog.read(text, "1", reader());
        assertThat(log.rows())
                .as("no line is lost")
                .isEqualTo(text.lines().filter(line -> !line.isBlank()).count());
        return log;
    }

    private static List<String> said(ReadLog log) {
        return log.bad().stream().map(bad -> bad.line() + " " + bad.why().key()).toList();
    }

    @Test
    void everyQuirkOfAUsbFileWithSixFieldsIsMet() {
        ReadLog log = usb(DeviceFiles.SIX_FIELDS);
        assertThat(log.punches())
                .extracting(punch -> punch.line() + " " + punch.pin())
                .containsExactly(
                        "1 1001",
                        "2 1001",
                        "3 17",
                        "4 1002",
                        "5 1234567890",
                        "6 1001",
                        "7 1001",
                        "8 1001",
                        "9 1001",
                        "10 17",
                        "15 1001");
        assertThat(log.punches().getFirst()).isEqualTo(new Punch(1, "1001", at("2026-03-02T07:21:05"), 0, 1, null));
        assertThat(log.punches().get(9).at()).isEqualTo(log.punches().get(2).at());
        assertThat(said(log))
                .containsExactly(
                        "11 clocking.line.future",
                        "12 clocking.line.long-ago",
                        "13 clocking.line.device",
                        "14 clocking.line.fields",
                        "16 clocking.line.time",
                        "17 clocking.line.pin");
        assertThat(log.bad()).filteredOn(BadLine::wrongClock).hasSize(2);
        assertThat(log.bad().get(3).text()).isEqualTo("     1001\t2026-03-02 12:00:00\t0\t1\t0");
    }

    @Test
    void fiveFieldsHaveNoDeviceAmongThem() {
        ReadLog log = usb(DeviceFiles.FIVE_FIELDS);
        assertThat(UsbLog.namesDevice(DeviceFiles.FIVE_FIELDS)).isFalse();
        assertThat(log.punches())
                .containsExactly(
                        new Punch(1, "1001", at("2026-03-02T07:21:05"), 1, 0, null),
                        new Punch(2, "1002", at("2026-03-02T07:58:31"), 1, 0, null),
                        new Punch(3, "9999", at("2026-03-02T08:00:00"), 1, 0, null));
        assertThat(said(log)).containsExactly("4 clocking.line.fields");
    }

    @Test
    void theNumberOfTheDeviceStandsInTheNameOrInMostLines() {
        assertThat(UsbLog.number("1_attlog.dat")).contains("1");
        assertThat(UsbLog.number("CONTOH0001_12_attlog.DAT")).contains("12");
        assertThat(UsbLog.number("att_log.dat")).isEmpty();
        assertThat(UsbLog.namedDevice(DeviceFiles.SIX_FIELDS)).contains("1");
        assertThat(UsbLog.namedDevice(DeviceFiles.FIVE_FIELDS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {DeviceFiles.POSITIONAL, DeviceFiles.NAMED, DeviceFiles.EPOCH, DeviceFiles.COMMAS})
    void whateverItsDialectATerminalSaysTheSame(String body) {
        ReadLog log = PushLog.read(body, reader());
        assertThat(log.bad()).isEmpty();
        assertThat(log.punches())
                .containsExactly(
                        new Punch(1, "1001", at("2026-03-02T07:21:05"), 0, 1, null),
                        new Punch(2, "17", at("2026-03-02T07:21:09"), 0, 1, null),
                        new Punch(3, "1002", at("2026-03-02T16:04:40"), 1, 15, null));
    }

    @Test
    void aPushedLineThatIsNoneIsKept() {
        ReadLog log = PushLog.read("1001\n\nPIN=17\n1001\t2026-02-30 07:00:00\t0\n" + "x".repeat(600), reader());
        assertThat(log.punches()).isEmpty();
        assertThat(said(log))
                .containsExactly(
                        "1 clocking.line.push", "3 clocking.line.time", "4 clocking.line.time", "5 clocking.line.long");
        assertThat(log.bad().getLast().text()).hasSize(BadLine.LONGEST);
    }

    @Test
    void aTableNamesTheDeviceInEachRow() {
        String csv = """
                catatan unduhan
                device_sn;PIN;Waktu;Status
                CONTOH0001;1001;2026-03-02 07:21:05;0
                CONTOH0002;17;2026-03-02 07:21:09;0
                CONTOH0001;1001;kemarin;0
                ;17;2026-03-02 07:21:09;0
                """;
        HandedFile file = new HandedFile("absen.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(UsbLog.is(file.text())).isFalse();
        Sheet sheet =
                Sheet.readMarked(file, PunchTable.COLUMNS, PunchTable.MARKS).orElseThrow();
        PunchTable table = PunchTable.read(sheet, PunchFilesTest::reader);
        assertThat(table.logs()).containsOnlyKeys("CONTOH0001", "CONTOH0002");
        ReadLog first = Objects.requireNonNull(table.logs().get("CONTOH0001"));
        assertThat(first.punches()).containsExactly(new Punch(3, "1001", at("2026-03-02T07:21:05"), 0, null, null));
        assertThat(said(first)).containsExactly("5 clocking.line.time");
        assertThat(table.rejected()).extracting(rejected -> rejected.line()).containsExactly(6);
    }
}
