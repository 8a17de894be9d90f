package id.abdi.clocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.ImportSteps;
import id.abdi.fixture.Recorded;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.ImportReport;
import id.abdi.intake.ImportReport.Counts;
import id.abdi.kernel.Refusal;
import id.abdi.web.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code import attendance}: each file of file-formats 16, each handed over twice (R10, N-3). */
@AbdiTest
class AttendanceImportTest {
    @Autowired
    AttendanceImporter importer;

    @Autowired
    GivenDevices devices;

    @Autowired
    Regency regency;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Words words;

    private ImportSteps steps;
    private Person officer;
    private Person one;
    private Person two;

    @BeforeEach
    void people() {
        steps = new ImportSteps(importer, new Recorded(jdbc), words);
        Place agency = regency.agency("Dinas Contoh").head("Kepala Contoh").staff("Sinta Contoh", "Budi Contoh");
        officer = agency.head();
        one = agency.staff(0);
        two = agency.staff(1);
    }

    private static HandedFile file(String name, String text) {
        return new HandedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private long punches(Device device) {
        return jdbc.sql("select count(*) from clocking.punch where serial = :serial")
                .param("serial", device.serial().value())
                .query(Long.class)
                .single();
    }

    private void refused(HandedFile file, String type) {
        assertThatThrownBy(() -> importer.run(file, ImportOptions.PLAIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    @Test
    void aLogOfSixFieldsTwiceIsTheSameLog() {
        Device device = devices.carried(officer, "1");
        HandedFile file = file(device.serial() + "_1_attlog.dat", DeviceFiles.SIX_FIELDS);
        ImportReport report = steps.taken(file, 17, new Counts(10, 0, 1, 6, 0, 0), ImportOptions.PLAIN);
        assertThat(punches(device)).isEqualTo(10);
        assertThat(steps.said(report))
                .contains(
                        "baris 11: Waktu 2099-03-02 07:21:05 masih akan datang",
                        "baris 13: Baris ini menyebut perangkat 2",
                        "baris 14: Baris ini mempunyai 5 kolom");
        HandedFile longer = file(
                device.serial() + "_1_attlog.dat",
                DeviceFiles.SIX_FIELDS + "     1001\t2026-02-27 07:30:00\t1\t0\t1\t0\n");
        assertThat(importer.run(longer, ImportOptions.PLAIN).counts()).isEqualTo(new Counts(1, 0, 11, 6, 0, 0));
        assertThat(punches(device)).as("an older row comes late and is taken").isEqualTo(11);
    }

    @Test
    void thePersonOfTwoBranchesIsNotOnePunch() {
        Device first = devices.carried(officer, null);
        Device second = devices.carried(officer, null);
        for (Device device : List.of(first, second)) {
            HandedFile file = file(device.serial() + "-02-03-2026.dat", DeviceFiles.FIVE_FIELDS);
            steps.taken(file, 4, new Counts(3, 0, 0, 1, 0, 0), ImportOptions.PLAIN);
        }
        assertThat(punches(first)).isEqualTo(3);
        assertThat(punches(second)).isEqualTo(3);
    }

    @Test
    void noDeviceIsGuessed() {
        refused(file("att_log.dat", DeviceFiles.FIVE_FIELDS), "device-not-named");
        refused(file("987654_attlog.dat", DeviceFiles.SIX_FIELDS), "device-unknown");
        devices.carried(officer, "987653");
        devices.carried(officer, "987653");
        refused(file("987653_attlog.dat", DeviceFiles.SIX_FIELDS), "device-unclear");
    }

    @Test
    void aTableIsTakenByItsDevices() {
        Device device = devices.carried(officer, null);
        String rows = "device_sn,PIN,Waktu\n" + device.serial() + ",1001,2026-03-02 07:21:05\n" + device.serial()
                + ",1001,besok\n";
        steps.taken(file("a.csv", rows), 2, new Counts(1, 0, 0, 1, 0, 0), ImportOptions.PLAIN);
        String stranger = rows + "ASING0001,1001,2026-03-02 07:21:05\n";
        steps.refused(file("a.csv", stranger), 3, new Counts(0, 0, 1, 1, 0, 1));
    }

    @Test
    void aReportSheetIsOnlyDeclared() {
        String page = String.format(
                DeviceFiles.REPORT_PAGE, one.nip().value(), two.nip().value());
        steps.taken(file("laporan-mesin.xls", page), 5, new Counts(3, 0, 0, 2, 0, 0), ImportOptions.PLAIN);
        assertThat(jdbc.sql("select count(*) from clocking.declared_day where employee = :one and source = 'SHEET'")
                        .param("one", one.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aMonthSentAgainKeepsWhatItLookedLikeBefore() {
        HandedFile first = file("rekap.json", recap("TK"));
        steps.taken(first, 3, new Counts(3, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        ImportReport again = importer.run(file("rekap.json", recap("DL")), ImportOptions.PLAIN);
        assertThat(again.counts()).isEqualTo(new Counts(0, 1, 2, 0, 0, 0));
        assertThat(steps.said(again)).contains("baris 2: Hari Selasa, 3 Maret 2026 sebelumnya tercatat: TK");
        ImportReport shorter = importer.run(file("rekap.json", shorter()), ImportOptions.PLAIN);
        assertThat(shorter.counts()).isEqualTo(new Counts(0, 0, 2, 0, 0, 0));
        assertThat(steps.said(shorter)).contains("1 hari yang dahulu ada di rekap");
        assertThat(jdbc.sql("""
                        select string_agg(code || withdrawn, ',' order by version) from clocking.declared_day
                        where employee = :one and day = '2026-03-03'
                        """)
                        .param("one", one.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("TKfalse,DLfalse,true");
    }

    private String recap(String second) {
        return String.format(
                Locale.ROOT, DeviceFiles.RECAP, one.nip().value(), two.nip().value(), second);
    }

    /** The recap without the second day of the first person. */
    private String shorter() {
        return recap("DL").replaceAll(",\\s*\\{\"day\": 3, \"status\": \"DL\"}", "");
    }
}
