package id.abdi.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.ImportSteps;
import id.abdi.fixture.Recorded;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.identity.Role;
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

/** Leave from a table (R10). */
@AbdiTest
class LeaveImportTest {
    private static final String HEADER = "NIP,Nama,Jenis Cuti,Mulai,Sampai,Nomor Surat\n";

    @Autowired
    LeaveImporter importer;

    @Autowired
    CancelLeave cancelling;

    @Autowired
    LeaveSql sql;

    @Autowired
    Duties duties;

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
        return new HandedFile("cuti.csv", (HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }

    private static String row(Person person, String kind, String first, String last) {
        return "'" + person.nip().value() + "," + person.name() + "," + kind + "," + first + "," + last
                + ",850/1/CONTOH";
    }

    @Test
    void bothDaysBelongToTheLeaveAndEveryKindIsKnownByItsOfficialName() {
        HandedFile file = file(
                row(one, "Cuti Tahunan", "01-07-2026", "03-07-2026"),
                row(one, "Cuti Karena Alasan Penting", "06-07-2026", "06-07-2026"),
                row(two, "Cuti di Luar Tanggungan Negara", "01/07/2026", "2026-12-31"));
        steps.taken(file, 3, new Counts(3, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(audited.wrong("attendance.leave")).isEmpty();
        assertThat(duties.of(one.id(), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 6)))
                .satisfies(days -> assertThat(days.entrySet().stream()
                                .filter(day -> day.getValue().kind() == DutyKind.LEAVE_ANNUAL)
                                .map(java.util.Map.Entry::getKey))
                        .containsExactlyInAnyOrder(
                                LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 2), LocalDate.of(2026, 7, 3)));
        assertThat(duties.on(List.of(two.id()), LocalDate.of(2026, 12, 31)).values())
                .extracting(Duty::kind)
                .containsExactly(DutyKind.UNPAID);
    }

    @Test
    void everyMistakeIsSaidWithItsLineAndStopsTheFile() {
        Person stranger = new Person(one.id(), Regency.nip(), "Orang Lain Contoh");
        HandedFile file = file(
                row(one, "Cuti Tahunan", "01-07-2026", "03-07-2026"),
                row(one, "Cuti Sakit", "03-07-2026", "04-07-2026"),
                row(two, "Cuti Panjang Sekali", "01-07-2026", "03-07-2026"),
                row(two, "Cuti Tahunan", "05-07-2026", "03-07-2026"),
                row(two, "Cuti Tahunan", "31-06-2026", "03-07-2026"),
                row(stranger, "Cuti Tahunan", "01-07-2026", "03-07-2026"));
        ImportReport report = steps.refused(file, 6, new Counts(1, 0, 0, 0, 0, 5));
        assertThat(steps.said(report))
                .contains(
                        "baris 3: bertumpang tindih",
                        "baris 4: Jenis Cuti: jenis \"Cuti Panjang Sekali\" tidak dikenal",
                        "baris 5: Sampai",
                        "baris 6: Mulai",
                        "baris 7: NIP: pegawai ini belum dikenal");
        steps.taken(file, 6, new Counts(1, 0, 0, 0, 0, 5), ImportSteps.SKIPPING);
    }

    @Test
    void aCancelledLeaveDoesNotComeBackWithTheSameFile() {
        HandedFile file = file(row(one, "Cuti Tahunan", "01-07-2026", "03-07-2026"));
        steps.taken(file, 1, new Counts(1, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        LeaveId leave = sql.all(List.of(one.id())).getFirst().leave().id();
        cancelling.by(regency.caller(two, Role.BKPSDM), leave, "Salah orang");
        steps.taken(file, 1, new Counts(0, 0, 0, 1, 0, 0), ImportOptions.PLAIN);
        assertThat(duties.on(List.of(one.id()), LocalDate.of(2026, 7, 1)).values())
                .extracting(Duty::onDuty)
                .containsExactly(true);
    }
}
