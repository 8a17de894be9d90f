package id.abdi.clocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.intake.HandedFile;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.Sheet;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that other systems reckoned: report sheets and the national recap (file-formats 6, N-3). */
class DeclaredFilesTest {
    private static final Nip SINTA = new Nip("200107152024012991");
    private static final Nip BUDI = new Nip("200203042025021992");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static DeclaredDay.Read sheet(String csv) {
        HandedFile file = new HandedFile("laporan.csv", csv.getBytes(StandardCharsets.UTF_8));
        return DeclaredSheet.read(Sheet.readMarked(file, DeclaredSheet.COLUMNS, DeclaredSheet.MARKS)
                .orElseThrow());
    }

    private static List<String> said(DeclaredDay.Read days) {
        return days.settled().stream()
                .map(outcome -> outcome.line() + " " + outcome.word())
                .sorted()
                .toList();
    }

    private static DeclaredDay.Read recap(String second) {
        return NationalRecap.read(String.format(DeviceFiles.RECAP, SINTA.value(), BUDI.value(), second), ZONE);
    }

    @Test
    void aWebPageThatCallsItselfXlsIsReadRowByRow() {
        String page = String.format(DeviceFiles.REPORT_PAGE, SINTA.value(), BUDI.value());
        assertThat(HtmlTables.is(page)).isTrue();
        DeclaredDay.Read days = sheet(HtmlTables.csv(page));
        assertThat(days.days())
                .containsExactly(
                        new DeclaredDay(3, SINTA, MONDAY, "", LocalTime.of(7, 21), LocalTime.of(16, 4)),
                        new DeclaredDay(6, BUDI, MONDAY, "", LocalTime.of(7, 58), null),
                        new DeclaredDay(7, BUDI, MONDAY.plusDays(1), "ABSENT", null, null));
        assertThat(said(days)).containsExactly("4 quarantined", "8 quarantined");
    }

    @Test
    void aSheetIsNotReadWhereItIsDoubtful() {
        DeclaredDay.Read days = sheet("""
                NIP;Nama;Tanggal;Scan Masuk;Scan Keluar
                '200107152024012991;SINTA;03/15/2026;07:21;16:04
                '200107152024012991;SINTA;02/03/2026;7.2;16:04
                '200203042025021992;BUDI;02/03/2026;07:21;16:04
                '200203042025021992;BUDI;02/03/2026;07:22;16:04
                1,99E+17;RATNA;02/03/2026;07:21;16:04
                """);
        assertThat(days.days()).hasSize(1);
        assertThat(said(days)).containsExactly("2 rejected", "3 rejected", "5 rejected", "6 rejected");
    }

    @Test
    void theNationalRecapTellsDaysAndTheirCodes() {
        DeclaredDay.Read days = recap("TM1, PC2");
        assertThat(days.settled()).isEmpty();
        assertThat(days.days())
                .containsExactly(
                        new DeclaredDay(1, SINTA, MONDAY, "HN", LocalTime.of(7, 21), LocalTime.of(16, 4)),
                        new DeclaredDay(2, SINTA, MONDAY.plusDays(1), "TM1, PC2", null, null),
                        new DeclaredDay(3, BUDI, MONDAY, "TM1", LocalTime.of(7, 58), null));
    }

    @Test
    void anUnknownCodeIsNotGuessed() {
        DeclaredDay.Read days = recap("XX");
        assertThat(days.days()).hasSize(2);
        assertThat(days.settled()).singleElement().isInstanceOf(RowOutcome.Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"tahun\": 2026}", "[1, 2", "{\"data\": [{\"nip\": \"1\"}]}"})
    void whatIsNoRecapIsRefused(String text) {
        assertThatThrownBy(() -> NationalRecap.read(text, ZONE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("recap-unreadable"));
    }
}
