package id.abdi.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.fixture.ImportSteps;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.ImportReport;
import id.abdi.intake.ImportReport.Counts;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Refusal;
import id.abdi.organization.EmploymentStatus;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The staff export of the national system, with every damage that it is handed over with. */
class SiasnFormTest extends SiasnAtHand {
    private @Nullable String grade(Nip nip) {
        return Optional.ofNullable(directory.persons(List.of(nip), TODAY).get(nip))
                .orElseThrow()
                .grade();
    }

    @Test
    void apostrophesNullsAndCapitalNamesAreReadAsPeopleMeanThem() {
        Siasn export = export();
        steps.taken(export.file(), 2, new Counts(2, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(employee(first).name()).isEqualTo("Sinta Laut Contoh, S.IP");
        assertThat(employee(first).post()).isEqualTo("Pengelola Data Contoh");
        assertThat(employee(first).unitId()).isEqualTo(section.id());
        assertThat(grade(first)).isEqualTo("III/a");
        assertThat(lines.superior(employee(first).id(), TODAY).orElseThrow().id())
                .isEqualTo(section.head().id());
    }

    @Test
    void whatIsNotNeededIsDroppedAtTheDoorAndSaid() {
        ImportReport report = steps.taken(export().file(), 2, new Counts(2, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(steps.said(report)).contains("tidak dipakai dan tidak disimpan", "NIK", "AGAMA NAMA", "ALAMAT");
        String stored =
                jdbc.sql("""
                        select string_agg(e::text || f::text, '')
                        from organization.employee e
                        join organization.employee_fact f on f.employee = e.id
                        where e.nip = :nip
                        """).param("nip", first.value()).query(String.class).single();
        assertThat(stored).doesNotContain("2101990000000001", "080000000000", "Jalan");
    }

    @Test
    void aNumberOfSeventeenDigitsStopsTheFileWithItsLine() {
        Siasn export = export().with("NIP BARU", "'20010715202401299");
        ImportReport report = steps.refused(export.file(), 2, new Counts(1, 0, 0, 0, 0, 1));
        assertThat(steps.said(report)).contains("baris 3", "NIP Baru", "17");
        steps.taken(export.file(), 2, new Counts(1, 0, 0, 0, 0, 1), ImportSteps.SKIPPING);
    }

    @Test
    void aNumberThatASpreadsheetRoundedIsNeverGuessed() {
        Siasn export = export().with("NIP BARU", "1.99E+17");
        ImportReport report = steps.refused(export.file(), 2, new Counts(1, 0, 0, 0, 0, 1));
        assertThat(steps.said(report)).contains("baris 3", "NIP Baru", "Teks");
        steps.taken(export.file(), 2, new Counts(1, 0, 0, 0, 0, 1), ImportSteps.SKIPPING);
    }

    @Test
    void aRoundedNumberWithACommaShiftsItsRowAndIsSaidSo() {
        Siasn export = export().with("NIP BARU", "1,99E+17");
        ImportReport report = steps.refused(export.file(), 2, new Counts(1, 0, 0, 0, 0, 1));
        assertThat(steps.said(report)).contains("baris 3", "1,99E+17");
    }

    @Test
    void aPersonWhoStandsThereTwiceIsOnePerson() {
        steps.taken(export().again().file(), 3, new Counts(2, 0, 1, 0, 0, 0), ImportOptions.PLAIN);
    }

    @Test
    void aPersonWhoStandsThereTwiceWithDifferentWordsIsAQuestion() {
        Siasn export = export().again().with("JABATAN NAMA", "ANALIS CONTOH");
        ImportReport report = steps.refused(export.file(), 3, new Counts(2, 0, 0, 0, 0, 1));
        assertThat(steps.said(report)).contains("baris 4", "berbeda dari baris 3");
    }

    @Test
    void whoIsOnContractOrOnProbationIsKnownAsSuch() {
        Siasn export = new Siasn()
                .person(first, "SINTA LAUT CONTOH", section.code())
                .with("JENIS PEGAWAI NAMA", "PPPK")
                .with("GOL AKHIR NAMA", "IX")
                .person(second, "BUDI DERMAGA CONTOH", section.code())
                .with("STATUS CPNS PNS", "C");
        steps.taken(export.file(), 2, new Counts(2, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(employee(first).status()).isEqualTo(EmploymentStatus.PPPK);
        assertThat(employee(second).status()).isEqualTo(EmploymentStatus.CPNS);
        assertThat(grade(first)).isEqualTo("IX");
    }

    @Test
    void aMissingColumnIsNamedAndNothingIsRead() {
        HandedFile file = export().without("UNOR ID").file();
        assertThatThrownBy(() -> importer.run(file, ImportOptions.PLAIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("sheet-columns"))
                .hasMessageContaining("");
        assertThat(lines.byNip(first, TODAY)).isEmpty();
    }

    @Test
    void aColumnThatWasAddedLaterChangesNothing() {
        steps.taken(export().column("NAMA SEKOLAH").file(), 2, new Counts(2, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(employee(first).name()).isEqualTo("Sinta Laut Contoh, S.IP");
    }

    @Test
    void windowsLettersAreReadAndSaid() {
        Siasn export = export().with("NAMA", "ANDRÉ CONTOH").charset(Charset.forName("windows-1252"));
        ImportReport report = steps.taken(export.file(), 2, new Counts(2, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(employee(second).name()).startsWith("André Contoh");
        assertThat(steps.said(report)).contains("Windows-1252");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        Siasn export = export().with("NAMA", "ANDRÉ CONTOH")
                .charset(StandardCharsets.UTF_8)
                .byteOrderMark();
        steps.taken(export.file(), 2, new Counts(2, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(employee(second).name()).startsWith("André Contoh");
    }

    @Test
    void semicolonsSeparateAsWellAsCommas() {
        steps.taken(export().separator(";").file(), 2, new Counts(2, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
    }
}
