package id.abdi.clocking;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A terminal in a made-up office: what it pushes, again and again, over a bad line (file-formats 3, SEC-33). */
@AbdiTest
class TerminalTest {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    GivenDevices devices;

    @Autowired
    KeepDevice keep;

    @Autowired
    ContactSql contacts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Person officer;
    private Device device;

    @BeforeEach
    void list() {
        officer = regency.agency("BKPSDM Contoh").head("Tono Pasir").head();
        device = devices.pushing(officer);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String get(String address) {
        return text(mvc.get().uri(address + "?SN=" + device.serial()).exchange());
    }

    private MvcTestResult push(Object serial, String table, String body) {
        return mvc.post()
                .uri("/iclock/cdata?SN=" + serial + "&table=" + table + "&Stamp=9999")
                .contentType("application/x-www-form-urlencoded")
                .content(body)
                .exchange();
    }

    private String attlog(String body) {
        return text(push(device.serial(), "ATTLOG", body));
    }

    private long stored(String table) {
        return jdbc.sql("select count(*) from clocking." + table + " where serial = :serial")
                .param("serial", device.serial().value())
                .query(Long.class)
                .single();
    }

    @Test
    void itIsToldToSendTouchesAloneAndItsClockIsLeftAlone() {
        assertThat(get("/iclock/cdata"))
                .startsWith("GET OPTION FROM: " + device.serial() + "\n")
                .contains("TransFlag=1000000000\n", "Realtime=1")
                .doesNotContain("TimeZone");
        keep.by(
                regency.caller(officer, Role.BKPSDM),
                new KeepDevice.Typed(device.serial().value(), "Kantor Contoh", null, "127.0.0.1", 7, null));
        assertThat(get("/iclock/cdata")).contains("TimeZone=7\n");
        assertThat(get("/iclock/getrequest")).isEqualTo("OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {DeviceFiles.POSITIONAL, DeviceFiles.NAMED, DeviceFiles.EPOCH})
    void whateverItsDialectTheSameTouchesAreStored(String body) {
        assertThat(attlog(body)).isEqualTo("OK: 3");
        assertThat(attlog(DeviceFiles.POSITIONAL)).isEqualTo("OK: 3");
        assertThat(stored("punch")).isEqualTo(3);
        assertThat(stored("batch")).isEqualTo(1);
    }

    /** Half of the answers get lost on the way: the terminal sends the same again, with what came meanwhile. */
    @Test
    void thirtyThousandOldRowsComeOnceHoweverOftenTheyAreSent() {
        List<String> rows = new ArrayList<>();
        LocalDateTime time = LocalDateTime.of(2025, 3, 3, 7, 0);
        for (int i = 0; i < 30_000; i++) {
            rows.add(i % 97 + "\t" + TIME.format(time.plusSeconds(i * 60L)) + "\t0\t1\t0\t0");
        }
        for (int from = 0; from < rows.size(); from += 2_000) {
            List<String> piece = rows.subList(from, from + 2_000);
            List<String> first = piece.subList(0, 1_200);
            assertThat(attlog(String.join("\n", first))).isEqualTo("OK: 1200");
            assertThat(attlog(String.join("\r\n", piece))).isEqualTo("OK: 2000");
        }
        assertThat(stored("punch")).isEqualTo(30_000);
        assertThat(attlog(String.join("\n", rows.subList(0, 20_000)))).isEqualTo("OK: 20000");
        assertThat(stored("punch")).isEqualTo(30_000);
        assertThat(stored("batch")).isEqualTo(30);
        assertThat(jdbc.sql(
                                "select count(*) from clocking.punch where serial = :serial and batch is not null and line > 0")
                        .param("serial", device.serial().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(30_000);
    }

    @Test
    void whatIsNoTouchIsKeptAndCounted() {
        assertThat(attlog("1001\tkemarin\t0\n1001\t2099-01-01 00:00:00\t0\n")).isEqualTo("OK: 2");
        assertThat(attlog("1001\tkemarin\t0\n")).isEqualTo("OK: 1");
        assertThat(stored("quarantined_line")).isEqualTo(2);
    }

    @Test
    void biometricsAreThrownAwayUnread() {
        for (String table : List.of("OPERLOG", "BIODATA", "BIOPHOTO", "PHOTO", "FACE")) {
            assertThat(text(push(device.serial(), table, "PIN=1001\tTMP=rahasia-contoh\n")))
                    .isEqualTo("OK: 1");
        }
        assertThat(stored("batch") + stored("quarantined_line")).isZero();
        assertThat(contacts.find(device.serial()).orElseThrow().biometrics()).isEqualTo(5);
    }

    @Test
    void whoIsNotListedIsRefusedAndShown() {
        String stranger = GivenDevices.serial();
        assertThat(push(stranger, "ATTLOG", DeviceFiles.POSITIONAL)).hasStatus(403);
        MvcTestResult again = push(stranger, "ATTLOG", DeviceFiles.POSITIONAL);
        assertThat(text(again)).isEqualTo("refused");
        assertThat(contacts.strangers())
                .filteredOn(seen -> seen.serial().equals(stranger))
                .singleElement()
                .satisfies(seen -> assertThat(seen.times()).isEqualTo(2));
        assertThat(push("'; drop", "ATTLOG", "")).hasStatus(403);
        assertThat(mvc.post().uri("/iclock/cdata?table=ATTLOG").exchange()).hasStatus(403);
    }

    @Test
    void itIsHeardFromItsOwnNetworkAlone() {
        Device elsewhere = keep.by(
                regency.caller(officer, Role.BKPSDM),
                new KeepDevice.Typed(device.serial().value(), "Kantor Contoh", null, "10.20.0.0/16", null, null));
        assertThat(push(elsewhere.serial(), "ATTLOG", "")).hasStatus(403);
        Device carried = devices.carried(officer, null);
        assertThat(push(carried.serial(), "ATTLOG", "")).hasStatus(403);
        Device gone = devices.pushing(officer);
        keep.by(
                regency.caller(officer, Role.BKPSDM),
                new KeepDevice.Typed(gone.serial().value(), "Kantor Contoh", null, "127.0.0.1", null, true));
        assertThat(push(gone.serial(), "ATTLOG", "")).hasStatus(403);
    }

    @Test
    void anotherSiteCannotSpeakForIt() {
        assertThat(mvc.post()
                        .uri("/iclock/cdata?table=ATTLOG&SN=" + device.serial())
                        .header("Sec-Fetch-Site", "cross-site")
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void aRequestIsNotLargerThanAMegabyte() {
        assertThat(push(device.serial(), "ATTLOG", "x".repeat(TerminalController.MOST_BYTES + 1)))
                .hasStatus(413);
        assertThat(stored("quarantined_line")).isZero();
    }

    @Test
    void aClockThatIsOffIsMeasuredWhileTheTerminalIsOnline() {
        attlog("1001\t" + local(Duration.ofHours(-2)) + "\t0\n");
        assertThat(drift())
                .as("it was not heard before, so the row may be late")
                .isNull();
        clock.pass(Duration.ofMinutes(1));
        attlog("1001\t" + local(Duration.ofMinutes(4)) + "\t0\n");
        assertThat(drift()).isEqualTo(240);
        clock.pass(Duration.ofMinutes(1));
        attlog("1001\t" + local(Duration.ofMinutes(150)) + "\t0\n");
        assertThat(drift()).as("two hours and a half, as a wrong zone makes it").isEqualTo(9_000);
        assertThat(stored("quarantined_line")).isEqualTo(1);
    }

    private @Nullable Integer drift() {
        return contacts.find(device.serial()).orElseThrow().drift();
    }

    private String local(Duration ahead) {
        return TIME.format(clock.instant().plus(ahead).atZone(ZoneId.of("Asia/Jakarta")));
    }
}
