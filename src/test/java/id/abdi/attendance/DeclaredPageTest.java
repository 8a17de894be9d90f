package id.abdi.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.clocking.GivenDevices;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Screens;
import id.abdi.fixture.SignedIn;
import id.abdi.identity.Role;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.Importer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What report sheets declare stays a declaration, with who declared it, until devices tell the same (R10, R11). */
@AbdiTest
class DeclaredPageTest {
    private static final String MONTH = "/attendance/declared?month=2026-07";

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Screens screens;

    @Autowired
    GivenDevices devices;

    @Autowired
    List<Importer> importers;

    private Place agency;
    private Person officer;

    @BeforeEach
    void declared() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        officer = regency.agency("BKPSDM Contoh")
                .head("Tono Pasir")
                .staff("Ratna Teluk")
                .staff(0);
        signedIn.grant(officer, Role.BKPSDM);
        devices.touched(
                officer,
                agency.staff(0),
                LocalDate.of(2026, 7, 13),
                "2026-07-13 07:21:30",
                "2026-07-13 16:02:00",
                "2026-07-14 09:40:00",
                "2026-07-14 16:00:00");
        String sheet = String.join(
                "\n",
                "NIP,Nama,Tanggal,Scan Masuk,Scan Keluar",
                row(agency.staff(0), "13-07-2026,07:21,16:02"),
                row(agency.staff(0), "14-07-2026,07:25,16:00"),
                row(agency.staff(1), "13-07-2026,07:20,16:00"));
        HandedFile file = new HandedFile("lembar-juli.csv", sheet.getBytes(StandardCharsets.UTF_8));
        importers.stream()
                .filter(importer -> importer.subject().equals("attendance"))
                .forEach(importer -> importer.run(file, new ImportOptions(false, false, false, null, officer.id())));
    }

    private static String row(Person person, String rest) {
        return "'" + person.nip().value() + "," + person.name() + "," + rest;
    }

    @Test
    void eachDeclaredDayStandsBesideWhatDevicesTell() {
        assertThat(screens.page(agency.head(), MONTH))
                .contains("Budi Karang", "Wati Ombak", "lembar laporan lembar-juli.csv, diserahkan Ratna Teluk")
                .contains("sama dengan perangkat", "berbeda dari perangkat", "hanya dinyatakan")
                .contains("datang 07.25, pulang 16.00", "09.40–16.00", "tidak ada sentuhan");
        assertThat(screens.page(agency.head(), "/attendance/declared?month=2026-06"))
                .contains("Tidak ada yang dinyatakan pada bulan ini");
    }

    @Test
    void everybodySeesTheOwnAndThoseBelowAndThePersonnelAgencyAll() {
        assertThat(screens.page(agency.staff(0), MONTH)).contains("Budi Karang").doesNotContain("Wati Ombak");
        assertThat(screens.page(officer, MONTH)).contains("hanya dinyatakan");
        Person stranger = regency.agency("Dinas Lain")
                .head("Joko Pulau")
                .staff("Eko Camar")
                .staff(0);
        assertThat(screens.page(stranger, MONTH)).contains("Tidak ada yang dinyatakan");
    }
}
