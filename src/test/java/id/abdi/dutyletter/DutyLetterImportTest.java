package id.abdi.dutyletter;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.ImportSteps;
import id.abdi.fixture.Recorded;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.ImportReport;
import id.abdi.intake.ImportReport.Counts;
import id.abdi.ledger.AuditedRows;
import id.abdi.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Duty letters from a table (R10). */
@AbdiTest
class DutyLetterImportTest {
    private static final String HEADER = "NIP,Nama,Nomor SPT,Tanggal Berangkat,Tanggal Kembali,Tujuan,Maksud\n";

    @Autowired
    LetterImporter importer;

    @Autowired
    DutyLetters letters;

    @Autowired
    Regency regency;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditedRows audited;

    @Autowired
    Words words;

    private ImportSteps steps;
    private Person one;
    private Person two;

    @BeforeEach
    void people() {
        steps = new ImportSteps(importer, new Recorded(jdbc), words);
        Place agency = regency.agency("Dinas Contoh").head("Kepala Contoh").staff("Sinta Contoh", "Budi Contoh");
        one = agency.staff(0);
        two = agency.staff(1);
    }

    private static HandedFile file(String... rows) {
        return new HandedFile("spt.csv", (HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }

    private static String row(Person person, String first, String last) {
        return "'" + person.nip().value() + "," + person.name() + ",090/7/CONTOH," + first + "," + last
                + ",Kecamatan Contoh,Pendataan";
    }

    @Test
    void theUsualHeadersAreKnownAndTheSameFileAgainChangesNothing() {
        HandedFile file = file(
                row(one, "01-07-2026", "03-07-2026"),
                row(one, "06-07-2026", "06-07-2026"),
                row(two, "01/07/2026", "2026-07-02"));
        steps.taken(file, 3, new Counts(3, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(letters.between(List.of(one.id(), two.id()), LocalDate.of(2026, 7, 3), TestClock.TODAY))
                .containsOnlyKeys(one.id())
                .satisfies(found -> assertThat(found.get(one.id())).hasSize(2));
        assertThat(audited.wrong("dutyletter")).isEmpty();
    }

    @Test
    void everyMistakeIsSaidWithItsLineAndStopsTheFile() {
        Person stranger = new Person(one.id(), Regency.nip(), "Orang Lain Contoh");
        ImportReport report = steps.refused(
                file(
                        row(one, "01-07-2026", "03-07-2026"),
                        row(one, "03-07-2026", "04-07-2026"),
                        row(two, "05-07-2026", "03-07-2026"),
                        row(two, "31-06-2026", "03-07-2026"),
                        row(stranger, "01-07-2026", "03-07-2026")),
                5,
                new Counts(1, 0, 0, 0, 0, 4));
        assertThat(steps.said(report))
                .contains(
                        "baris 3: bertumpang tindih dengan surat 090/7/CONTOH",
                        "baris 4: Sampai",
                        "baris 5: Mulai",
                        "baris 6: NIP: pegawai ini belum dikenal");
    }
}
