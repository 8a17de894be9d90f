package id.abdi.listing;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Reports;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A list leaves with what its reader sees, says where it comes from, and is recorded (SEC-27, LOG-8, SEC-9). */
@AbdiTest
class ListingTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Reports reports;

    @Autowired
    ExportSql sql;

    @Autowired
    JdbcClient jdbc;

    private Place agency;
    private Place section;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        section = agency.section("Bidang Satu").head("Tono Pasir").staff("Budi Karang");
        agency.section("Bidang Dua").head("Ratna Teluk").staff("Dewi Bakau");
    }

    private MvcTestResult get(Person reader, String address) {
        return mvc.get().uri(address).with(signedIn.as(reader)).exchange();
    }

    private List<String> csv(Person reader, String address) throws Exception {
        MvcTestResult answer = get(reader, address);
        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        return answer.getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private ExportedList newest(Person by) {
        return sql.newest(by.id(), "", null, 1).getFirst();
    }

    @Test
    void theFileHoldsWhatThePageShows() throws Exception {
        assertThat(reports.expected(section.head(), section.staff(0), TestClock.TODAY))
                .hasStatus(201);
        List<String> file = csv(agency.head(), "/heads?date=" + TestClock.TODAY + "&as=csv");
        assertThat(file)
                .hasSize(4)
                .anyMatch(line -> line.startsWith("Tono Pasir,Bidang Satu,Selesai,1,1,0"))
                .anyMatch(line -> line.startsWith("Ratna Teluk,Bidang Dua,Belum mulai,0,1,0"));
        assertThat(csv(section.head(), "/heads?date=" + TestClock.TODAY + "&as=csv"))
                .noneMatch(line -> line.contains("Ratna"));
    }

    @Test
    void whatThePageRefusesTheFileRefuses() {
        String foreign = "/heads?head=" + agency.head().nip().value() + "&as=xlsx";
        assertThat(get(section.staff(0), foreign)).hasStatus(404);
        assertThat(get(section.head(), "/leave?as=csv")).hasStatus(403);
        assertThat(sql.newest(section.staff(0).id(), "", null, 1)).isEmpty();
    }

    @Test
    void theFileSaysWhereItComesFromAndIsRecorded() throws Exception {
        MvcTestResult answer = get(agency.head(), "/heads?q=&date=" + TestClock.TODAY + "&as=xlsx");
        assertThat(answer).hasStatusOk();
        byte[] bytes = answer.getResponse().getContentAsByteArray();
        ExportedList recorded = newest(agency.head());
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(recorded.number());
        assertThat(recorded.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(recorded.rows()).isEqualTo(2);
        assertThat(recorded.list()).isEqualTo("/heads");
        assertThat(recorded.address()).isEqualTo("/heads?date=" + TestClock.TODAY);
        assertThat(recorded.about()).isNull();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> origin = workbook.getSheet(1).orElseThrow().read();
            assertThat(origin.stream().map(row -> row.getCellText(1)))
                    .contains(
                            "Sinta Laut, NIP " + agency.head().nip().value(),
                            recorded.number(),
                            recorded.address(),
                            "2");
        }
        assertThat(jdbc.sql("""
                        select l.kind
                        from listing.export e
                        join ledger.leaf l on l.id = e.leaf
                        where e.id = :id
                        """).param("id", recorded.id()).query(String.class).single())
                .isEqualTo("list-export");
    }

    @Test
    void thePersonIsToldWhoTookTheirRecordAway() throws Exception {
        Person person = section.staff(0);
        String address = "/people/" + person.nip().value();
        assertThat(csv(section.head(), address + "?as=csv")).isNotEmpty();
        assertThat(newest(section.head()).about()).isEqualTo(person.id());
        assertThat(get(person, address)).bodyText().contains("Tono Pasir (mengunduh Budi Karang, ");
        assertThat(csv(person, address + "?looks=true&as=csv"))
                .anyMatch(line -> line.startsWith("Tono Pasir,\"mengunduh Budi Karang, "));
        assertThat(csv(section.head(), address + "?looks=true&as=csv")).noneMatch(line -> line.contains("mengunduh"));
    }

    @Test
    void whoLooksAfterItFindsAFileByItsNumber() throws Exception {
        csv(agency.head(), "/heads?as=csv");
        String number = newest(agency.head()).number();
        Person inspector =
                regency.agency("Inspektorat").head("Kepala").staff("Maya Suar").staff(0);
        signedIn.grant(inspector, Role.INSPECTORATE);
        assertThat(get(inspector, "/exports?number=" + number)).bodyText().contains("Sinta Laut", number);
        assertThat(csv(inspector, "/exports?number=" + number + "&as=csv")).hasSize(3);
        assertThat(get(section.head(), "/exports?number=" + number)).bodyText().doesNotContain("Sinta Laut");
        assertThat(get(agency.head(), "/exports")).bodyText().contains(number);
    }

    @Test
    void manyRowsAreReadInPieces() {
        Iterable<Integer> pieces = Listing.pieces(last -> {
            int from = last == null ? 0 : last;
            return from >= 7 ? List.of() : List.of(from + 1, from + 2);
        });
        assertThat(pieces).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void aStoredExportIsNeverChanged() {
        assertThat(get(agency.head(), "/heads?as=csv")).hasStatusOk();
        assertThat(jdbc.sql("select has_table_privilege(current_user, 'listing.export', 'update, delete')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }
}
