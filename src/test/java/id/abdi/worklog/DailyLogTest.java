package id.abdi.worklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.abdi.intake.HandedFile;
import id.abdi.intake.Reason;
import id.abdi.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two known forms of a daily log, read as people fill them in. */
class DailyLogTest {
    private static final String HELPER =
            "Start Date;End Date;Jam Mulai;Jam Selesai;Rencana Kinerja;Kegiatan;Capaian;Progres;Link Bukti;Centang\n";
    private static final String PERSONAL =
            "ID,Tanggal,Kegiatan,Hasil,Bukti,Status,Tindak lanjut,Dibuat,Diperbarui,Revisi\n";

    private static DailyLog read(String text) {
        return DailyLog.read(new HandedFile("log.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, 08:00",
        "8:05, 08:05",
        "08.30, 08:30",
        "0830, 08:30",
        "8, 08:00",
        "0.3541666667, 08:30",
        "08:00:00, 08:00",
        "08.00 WIB, 08:00"
    })
    void timesAreReadAsPeopleWriteThem(String typed, String time) {
        assertThat(LogTimes.read(typed)).contains(LocalTime.parse(time));
    }

    @ParameterizedTest
    @CsvSource({"25:00", "pagi", "8:7", "12345"})
    void whatIsNoTimeIsNotGuessed(String typed) {
        assertThat(LogTimes.read(typed)).isEmpty();
    }

    @Test
    void aHelperSheetGivesMinutesAndLink() {
        DailyLog log = read(
                HELPER
                        + "2026-03-02;;08.00;10.30;2;Memeriksa berkas izin usaha Contoh;Terperiksa 14 berkas, 3 dikembalikan;100;https://contoh.invalid/b/1;1\n");
        assertThat(log.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(entry.start()).isEqualTo(LocalTime.of(8, 0));
            assertThat(entry.minutes()).isEqualTo(150);
            assertThat(entry.link()).isEqualTo("https://contoh.invalid/b/1");
        });
    }

    @Test
    void aRangeIsOneEntryADay() {
        DailyLog log = read(
                HELPER
                        + "02/03/2026;04/03/2026;;;Meningkatnya layanan Contoh;Pendampingan operator desa Contoh;Terlaksana di 3 desa;100;https://contoh.invalid/b/2;1\n");
        assertThat(log.entries())
                .extracting(LogEntry::date)
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4));
        assertThat(log.entries())
                .allSatisfy(entry ->
                        assertThat(entry.notes()).extracting(Reason::key).contains("worklog.note.range"));
    }

    @Test
    void aPersonalSheetIsReadWithoutTimes() {
        DailyLog log =
                read(PERSONAL + "1,02-03-2026,Menyusun laporan bulanan,Laporan selesai,foto di map,Selesai,,,,\n");
        assertThat(log.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.minutes()).isNull();
            assertThat(entry.result()).isEqualTo("Laporan selesai");
            assertThat(entry.notes()).extracting(Reason::key).containsExactly("worklog.note.proof");
        });
    }

    @Test
    void noRowIsDropped() {
        DailyLog log = read(HELPER
                + "2026-03-02;;pagi;;2;Memeriksa berkas Contoh;Terperiksa;100;;1\n"
                + "bukan tanggal;;;;2;Memeriksa berkas Contoh;Terperiksa;100;;1\n"
                + "2026-03-05;2026-03-04;;;2;Memeriksa berkas Contoh;Terperiksa;100;;1\n"
                + "2026-03-06;;10.00;09.00;2;Memeriksa berkas Contoh;Terperiksa;100;;1\n");
        assertThat(log.rejected()).extracting(row -> row.line()).containsExactly(2, 3, 4);
        assertThat(log.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.minutes()).isNull();
            assertThat(entry.notes()).extracting(Reason::key).containsExactly("worklog.note.times");
        });
    }

    @Test
    void aFileOfTooManyEntriesIsRefusedBeforeItsRangesAreSpread() {
        String row = "2026-03-01;2026-04-01;;;2;Memeriksa berkas Contoh;Terperiksa;100;;1\n";
        assertThat(read(HELPER + row.repeat(9)).entries()).hasSize(288);
        assertThat(catchThrowableOfType(Refusal.class, () -> read(HELPER + row.repeat(20_000)))
                        .type())
                .isEqualTo("too-many-rows");
    }

    @Test
    void ofManyUnreadableRowsTheFirstAreNamedAndTheOthersCounted() {
        DailyLog log = read(HELPER + "bukan tanggal;;;;2;Memeriksa berkas Contoh;Terperiksa;100;;1\n".repeat(450));
        assertThat(log.rejected()).hasSize(DailyLog.MOST_REJECTED);
        assertThat(log.notes()).contains(Reason.of("worklog.note.unnamed", 250));
    }

    @Test
    void anotherTableIsRefused() {
        for (String text : List.of("Nama,Alamat\nBudi,Pantai\n", "Tanggal,Kegiatan\n2026-03-02,Rapat\n")) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(Refusal.class);
        }
    }
}
