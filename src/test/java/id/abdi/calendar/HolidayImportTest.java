package id.abdi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.ImportSteps;
import id.abdi.fixture.Recorded;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.ImportReport;
import id.abdi.intake.ImportReport.Counts;
import id.abdi.kernel.Scope;
import id.abdi.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holidays from a table (W-7), in years that no other test counts days of. */
@AbdiTest
class HolidayImportTest {
    private static final String HEADER = "Tanggal;Keterangan;Jenis;Kode Unit;Dasar\n";

    @Autowired
    HolidayImporter importer;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Regency regency;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Words words;

    private ImportSteps steps;

    @BeforeEach
    void steps() {
        steps = new ImportSteps(importer, new Recorded(jdbc), words);
    }

    private static HandedFile file(String... rows) {
        return new HandedFile("libur.csv", (HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void w_7_nationalJointAndRegionalDaysAreReadApart() {
        Place agency = regency.agency("Kecamatan Contoh");
        HandedFile file = file(
                "17-08-2033;Hari Kemerdekaan;Libur Nasional;;SKB Contoh 1/2033",
                "18-08-2033;Cuti bersama kemerdekaan;Cuti Bersama;;SKB Contoh 1/2033",
                "19-08-2033;Hari jadi kecamatan;Daerah;" + agency.code() + ";SK Camat Contoh 2/2033");
        steps.taken(file, 3, new Counts(3, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        Scope there = new Scope(List.of(agency.id()));
        Scope elsewhere = new Scope(List.of());
        assertThat(calendar.holiday(LocalDate.of(2033, 8, 17), elsewhere)
                        .orElseThrow()
                        .kind())
                .isEqualTo(HolidayKind.NATIONAL);
        assertThat(calendar.holiday(LocalDate.of(2033, 8, 18), elsewhere)
                        .orElseThrow()
                        .kind())
                .isEqualTo(HolidayKind.JOINT);
        assertThat(calendar.holiday(LocalDate.of(2033, 8, 19), there)).isPresent();
        assertThat(calendar.holiday(LocalDate.of(2033, 8, 19), elsewhere)).isEmpty();
    }

    @Test
    void everyMistakeIsSaidWithItsLine() {
        HandedFile file = file(
                "31-06-2034;Hari yang tidak ada;Libur Nasional;;SKB Contoh",
                "01-07-2034;Hari aneh;Libur Sendiri;;SKB Contoh",
                "02-07-2034;Hari tanpa dasar;Libur Nasional;;",
                "03-07-2034;Hari unit;Daerah;TIDAK-ADA;SK Contoh",
                "04-07-2134;Hari nanti;Libur Nasional;;SKB Contoh");
        ImportReport report = steps.refused(file, 5, new Counts(0, 0, 0, 1, 0, 4));
        assertThat(steps.said(report))
                .contains(
                        "baris 2: Tanggal",
                        "baris 3: Jenis",
                        "baris 4: Dasar",
                        "baris 5: unit TIDAK-ADA",
                        "baris 6: Tanggal");
    }

    @Test
    void anotherNameOfADayIsRecordedAsItsNextVersion() {
        steps.taken(
                file("05-07-2035;Hari Contoh;Libur Nasional;;SKB Contoh"),
                1,
                new Counts(1, 0, 0, 0, 0, 0),
                ImportOptions.PLAIN);
        steps.taken(
                file("05-07-2035;Hari Contoh Nasional;Libur Nasional;;SKB Contoh 2"),
                1,
                new Counts(0, 1, 0, 0, 0, 0),
                ImportOptions.PLAIN);
        assertThat(calendar.holiday(LocalDate.of(2035, 7, 5), new Scope(List.of()))
                        .orElseThrow()
                        .description())
                .isEqualTo("Hari Contoh Nasional");
    }
}
