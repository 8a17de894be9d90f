package id.abdi.clocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.kernel.Refusal;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of attendance devices, and who a device's user is (R10; complaints 66, 71, 72, 77, 78). */
@AbdiTest
class DevicesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GivenDevices devices;

    @Autowired
    MapUser users;

    @Autowired
    AttendanceImporter importer;

    private Person officer;
    private Person operator;
    private Person one;
    private Person two;
    private Caller keeper;

    @BeforeEach
    void build() {
        Place agency = regency.agency("Dinas Contoh").head("Kepala Contoh").staff("Sinta Laut", "Budi Karang");
        Place personnel = regency.agency("BKPSDM Contoh").head("Tono Pasir").staff("Ratna Teluk");
        one = agency.staff(0);
        two = agency.staff(1);
        officer = personnel.head();
        operator = personnel.staff(0);
        signedIn.grant(officer, Role.BKPSDM);
        signedIn.grant(operator, Role.OPERATOR);
        keeper = regency.caller(officer, Role.BKPSDM);
    }

    private String page(Person reader, String path) throws UnsupportedEncodingException {
        MvcTestResult answer = mvc.get().uri(path).with(signedIn.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private Device carried() {
        Device device = devices.carried(officer, "1");
        HandedFile file = new HandedFile(
                device.serial() + "_1_attlog.dat", DeviceFiles.SIX_FIELDS.getBytes(StandardCharsets.UTF_8));
        importer.run(file, ImportOptions.PLAIN);
        return device;
    }

    private static MapUser.Typed typed(String pin, Person person, LocalDate from) {
        return new MapUser.Typed(pin, person.nip().value(), from, "Saksi Contoh");
    }

    private void refused(Device device, MapUser.Typed typed, String type) {
        assertThatThrownBy(() -> users.by(keeper, device.serial(), typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    @Test
    void theListTellsHowEachDeviceIs() throws Exception {
        Device silent = devices.pushing(officer);
        Device read = carried();
        mvc.post().uri("/iclock/cdata?SN=ASINGCONTOH1&table=ATTLOG").exchange();
        assertThat(page(officer, "/attendance/devices"))
                .contains(silent.serial().value(), "Belum pernah terdengar")
                .contains("/attendance/devices/" + read.serial(), "Dibaca dari berkas")
                .contains("hari sejak 1 Jul")
                .contains("ASINGCONTOH1", "Daftarkan perangkat");
        assertThat(page(operator, "/attendance/devices"))
                .contains(read.serial().value(), "ASINGCONTOH1")
                .doesNotContain("/attendance/devices/" + read.serial(), "Daftarkan perangkat");
        assertThat(mvc.get().uri("/attendance/devices").with(signedIn.as(one)).exchange())
                .hasStatus(403);
    }

    @Test
    void aDeviceShowsItsUsersAndWhatWasKeptAside() throws Exception {
        Device device = devices.pushing(officer);
        mvc.post()
                .uri("/iclock/cdata?table=ATTLOG&SN=" + device.serial())
                .content("1001\t2026-07-15 07:21:05\t0\n17\t2026-07-15 07:21:09\t0\n17\tkemarin\t0\n")
                .exchange();
        users.by(keeper, device.serial(), typed("1001", one, FIRST));
        assertThat(page(officer, "/attendance/devices/" + device.serial()))
                .contains("Sinta Laut", "disaksikan Saksi Contoh", "sejak Senin, 2 Maret 2026")
                .contains("Pengguna yang belum dikenal", "17\tkemarin\t0", "waktu tidak terbaca")
                .contains("15 Juli 2026, 14.00");
    }

    @Test
    void oneNumberIsNeverTwoPeopleNorOnePersonTwoNumbers() {
        Device device = devices.carried(officer, null);
        DeviceUser user = users.by(keeper, device.serial(), typed("17", one, FIRST));
        assertThat(users.by(keeper, device.serial(), typed("17", one, FIRST)).id())
                .as("the same form again")
                .isEqualTo(user.id());
        refused(device, typed("17", two, FIRST.plusDays(30)), "device-user-taken");
        refused(device, typed("18", one, FIRST.minusDays(30)), "device-person-taken");
        users.end(keeper, user.id(), new MapUser.End(FIRST.plusDays(9), "Pindah kantor"));
        DeviceUser next = users.by(keeper, device.serial(), typed("17", two, FIRST.plusDays(10)));
        assertThat(next.employee()).isEqualTo(two.id());
        Device elsewhere = devices.carried(officer, null);
        assertThat(users.by(keeper, elsewhere.serial(), typed("17", one, FIRST)).pin())
                .isEqualTo("17");
    }

    @Test
    void whatIsTypedWrongIsSaidAndNobodySaysItOfThemselves() {
        Device device = devices.carried(officer, null);
        refused(device, new MapUser.Typed("1 7", "123", null, ""), "device-invalid");
        refused(device, typed("1", one, TestClock.TODAY.plusYears(1)), "device-invalid");
        refused(device, typed("1", officer, FIRST), "own-record");
    }
}
