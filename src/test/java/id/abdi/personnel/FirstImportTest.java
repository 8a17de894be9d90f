package id.abdi.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.ImportSteps;
import id.abdi.fixture.Recorded;
import id.abdi.fixture.TestClock;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.ImportReport;
import id.abdi.intake.ImportReport.Counts;
import id.abdi.intake.Importer;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Directory;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import id.abdi.organization.Unit;
import id.abdi.web.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first use: an empty government takes in its units, then its people, from the tables that the README shows. */
@AbdiTest(own = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstImportTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

    private static final String UNITS = example("unit.csv");
    private static final String PEOPLE = example("pegawai.csv");

    @Autowired
    UnitImporter units;

    @Autowired
    StaffImporter people;

    @Autowired
    List<Importer> importers;

    @Autowired
    Directory directory;

    @Autowired
    Lines lines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Words words;

    private static String example(String name) {
        try {
            return Files.readString(Path.of("docs", "contoh", name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static HandedFile file(String text) {
        return new HandedFile("tabel.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportSteps units() {
        return new ImportSteps(units, new Recorded(jdbc), words);
    }

    private ImportSteps people() {
        return new ImportSteps(people, new Recorded(jdbc), words);
    }

    private EmployeeId person(String nip) {
        return lines.byNip(new Nip(nip), TODAY).orElseThrow().id();
    }

    private EmployeeId superior(String nip) {
        return lines.superior(person(nip), TODAY).map(Superior::id).orElseThrow();
    }

    @Test
    @Order(1)
    void peopleWithoutAnyUnitsAllWait() {
        people().taken(file(PEOPLE), 6, new Counts(0, 0, 0, 6, 0, 0), ImportOptions.PLAIN);
        assertThat(directory.peopleInService(TODAY)).isZero();
    }

    @Test
    @Order(2)
    void theUnitsOfAnEmptyGovernmentHoldFromTheFirstOfJanuary() {
        units().taken(file(UNITS), 4, new Counts(4, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(directory.units(YEAR))
                .extracting(Unit::code)
                .containsExactlyInAnyOrder("PEMDA", "DIS", "DIS-1", "DIS-2");
        assertThat(directory.units(YEAR.minusDays(1))).isEmpty();
    }

    @Test
    @Order(3)
    void itsPeopleHoldFromThenOnTooWithTheLinesOfUnitsAndThoseThatTheTableNames() {
        people().taken(file(PEOPLE), 6, new Counts(6, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(directory.peopleInService(YEAR)).isEqualTo(6);
        assertThat(superior("199001012015011991")).isEqualTo(person("900000000000000991"));
        assertThat(superior("199001022015011992")).isEqualTo(person("199001012015011991"));
        assertThat(superior("199001032015011993")).isEqualTo(person("199001022015011992"));
        assertThat(superior("199001042015011994"))
                .as("a lead of a team who heads no unit")
                .isEqualTo(person("199001032015011993"));
        assertThat(superior("199001052015011995"))
                .as("a unit without a head passes its people up")
                .isEqualTo(person("199001012015011991"));
    }

    @ParameterizedTest
    @CsvSource({"leave,cuti.csv,2", "holidays,libur.csv,3"})
    @Order(4)
    void theOtherExamplesOfTheGuideAreTakenAsTheyStand(String subject, String example, int rows) {
        Importer importer = importers.stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        new ImportSteps(importer, new Recorded(jdbc), words)
                .taken(file(example(example)), rows, new Counts(rows, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
    }

    @Test
    @Order(5)
    void anotherSuperiorIsProposedAndHoldsFromTodayWhenConfirmed() {
        String changed = PEOPLE.replace("DIS-1;199001032015011993;", "DIS-1;199001022015011992;");
        ImportReport report = people().taken(file(changed), 6, new Counts(0, 0, 5, 0, 1, 0), ImportOptions.PLAIN);
        assertThat(people().said(report))
                .contains("baris 6", "atasan berubah dari Wati Staf Contoh menjadi Budi Bidang Contoh");
        people().taken(file(changed), 6, new Counts(0, 1, 5, 0, 0, 0), ImportSteps.CONFIRMED);
        assertThat(superior("199001042015011994")).isEqualTo(person("199001022015011992"));
        assertThat(lines.superior(person("199001042015011994"), TODAY.minusDays(1))
                        .orElseThrow()
                        .id())
                .isEqualTo(person("199001032015011993"));
    }

    @Test
    @Order(6)
    void aSuperiorWhomNobodyKnowsLeavesThePersonUnderTheHeadOfTheUnit() {
        String more = PEOPLE.replace("DIS-1;199001032015011993;", "DIS-1;199001022015011992;")
                + "199001062015011996;Joko Staf Contoh;PNS;Pengelola Data;pelaksana;DIS-1;199001092015011999;\n";
        ImportReport report = people.run(file(more), ImportOptions.PLAIN);
        assertThat(report.counts()).isEqualTo(new Counts(0, 0, 6, 1, 0, 0));
        assertThat(superior("199001062015011996")).isEqualTo(person("199001022015011992"));
        people().taken(file(more), 7, new Counts(0, 0, 6, 1, 0, 0), ImportOptions.PLAIN);
    }

    @Test
    @Order(7)
    void superiorsInACircleAreRejectedRowByRow() {
        String circle = """
                NIP;Nama;Jabatan;Kode Unit;NIP Atasan
                199001032015011993;Wati Staf Contoh;Pengelola Data;DIS-1;199001042015011994
                199001042015011994;Tono Staf Contoh;Pengelola Data;DIS-1;199001032015011993
                """;
        ImportReport report = people().refused(file(circle), 2, new Counts(0, 0, 0, 0, 0, 2));
        assertThat(people().said(report)).contains("baris 2", "baris 3", "atasan dari atasannya sendiri");
    }

    @Test
    @Order(8)
    void unitsWithEveryKindOfMistakeAreAnsweredLineByLine() {
        String broken = UNITS + """
                X-1;TIDAK-ADA;Seksi Tanpa Induk;Seksi;;;
                X-2;X-3;Seksi Melingkar;Seksi;;;
                X-3;X-2;Seksi Melingkar Juga;Seksi;;;
                X-4;X-4;Seksi Sendiri;Seksi;;;
                X-5;;Seksi Lepas;Seksi;;;
                X-6;DIS;Seksi Lama;Seksi;;01-01-2020;31-12-2020
                X-7;DIS;Seksi Terbalik;Seksi;;31-12-2027;01-01-2027
                X-8;DIS;Seksi Aneh;Dewan;;;
                """;
        ImportReport report = units().refused(file(broken), 12, new Counts(0, 0, 4, 2, 0, 6));
        assertThat(units().said(report))
                .contains(
                        "quarantined, baris 6: Unit Seksi Tanpa Induk menunggu: induknya, TIDAK-ADA",
                        "rejected, baris 7",
                        "rejected, baris 8",
                        "rejected, baris 9",
                        "rejected, baris 10",
                        "quarantined, baris 11",
                        "rejected, baris 12",
                        "rejected, baris 13: Tingkat: \"Dewan\" tidak dikenal");
        units().taken(file(broken), 12, new Counts(0, 0, 4, 2, 0, 6), ImportSteps.SKIPPING);
    }

    @Test
    @Order(9)
    void aUnitThatIsRenamedMovedOrEndedChangesFromTheDayOfTheFile() {
        String changed =
                UNITS.replace("Bidang Contoh Dua", "Bidang Contoh Baru").replace("DIS-1;DIS;", "DIS-1;PEMDA;")
                        + "DIS-3;DIS;Bidang Contoh Tiga;Bidang;Kepala Bidang Tiga;;\n";
        ImportOptions next = new ImportOptions(false, false, false, TODAY.plusDays(10), null);
        units().taken(file(changed), 5, new Counts(1, 2, 2, 0, 0, 0), next);
        assertThat(directory.unit("DIS-2", TODAY).orElseThrow().name()).isEqualTo("Bidang Contoh Dua");
        assertThat(directory.unit("DIS-2", TODAY.plusDays(10)).orElseThrow().name())
                .isEqualTo("Bidang Contoh Baru");
    }
}
