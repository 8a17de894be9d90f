package id.abdi.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.organization.Fact.UnitFact;
import id.abdi.organization.UnitLevel;
import id.abdi.signal.Signal;
import id.abdi.signal.SignalKind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of signals: whole or said to be cut, in pages, with the names of their month, and asked for all at once. */
@AbdiTest
class SignalListsTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GivenSignals given;

    @Autowired
    StoreFindings store;

    @Autowired
    FindingSql sql;

    @Autowired
    PhotoLooks looks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Place agency;
    private Place division;
    private Person budi;
    private Person inspector;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh Daftar").head("Sinta Laut");
        division = agency.section("Bidang Lama").head("Tono Pasir").staff("Budi Karang");
        budi = division.staff(0);
        inspector = regency.agency("Inspektorat Contoh").staff("Ratna Teluk").staff(0);
        signedIn.grant(inspector, Role.INSPECTORATE);
    }

    private String page(String path) throws Exception {
        MvcTestResult answer = mvc.get().uri(path).with(signedIn.as(inspector)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private JsonNode api(Person caller, String path) {
        MvcTestResult answer =
                mvc.get().uri("/api/v1" + path).with(signedIn.token(caller)).exchange();
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private static Signal pair(EmployeeId one, EmployeeId other) {
        return new Signal(SignalKind.PAIRED_PUNCHES, one, other, 14, 20, 0.25, 7.34, List.of(MAY.atDay(6)));
    }

    /** Taken back at the end: the lists of other tests hold so many, too. */
    @Test
    void aListThatIsCutSaysSo() throws Exception {
        String path = "/signals?month=2026-05&agency=" + agency.code();
        given.stored(MAY, SignalKind.COPIED_DAYS, budi.id(), null);
        assertThat(page(path)).doesNotContain("tanda pertama yang ditampilkan");
        List<Person> people = division.many(46);
        List<Signal> pairs = new ArrayList<>();
        for (int one = 0; one < people.size(); one++) {
            for (int other = 0; other < one; other++) {
                pairs.add(pair(people.get(one).id(), people.get(other).id()));
            }
        }
        transactions.executeWithoutResult(status -> {
            assertThat(store.of(GivenSignals.span(MAY), pairs)).hasSizeGreaterThan(ReadSignals.MOST);
            assertThat(mvc.get().uri(path).with(signedIn.as(inspector)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Hanya 1.000 tanda pertama yang ditampilkan");
            status.setRollbackOnly();
        });
    }

    @Test
    void programsTurnPagesThatHoldEachSignalOnce() {
        Set<String> stored = new LinkedHashSet<>();
        for (SignalKind kind : List.of(SignalKind.COPIED_DAYS, SignalKind.OLD_PHOTOS, SignalKind.REUSED_PHOTOS)) {
            for (YearMonth month : List.of(MAY, MAY.minusMonths(1))) {
                stored.add(given.stored(month, kind, budi.id(), null).toString());
            }
        }
        List<String> read = new ArrayList<>();
        List<String> months = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode slice = api(inspector, "/signals?limit=2&agency=" + agency.code() + next);
            slice.path("items").forEach(item -> {
                read.add(item.path("id").asString());
                months.add(item.path("month").asString());
            });
            next = slice.path("next").isString()
                    ? "&after=" + slice.path("next").asString()
                    : null;
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(months).startsWith("2026-05").endsWith("2026-04");
        for (String cursor : List.of("x", UUID.randomUUID().toString())) {
            assertThat(mvc.get().uri("/api/v1/signals?after=" + cursor).with(signedIn.token(inspector)))
                    .hasStatus(422);
        }
        assertThat(mvc.get().uri("/api/v1/signals?after=" + read.getFirst()).with(signedIn.token(budi)))
                .hasStatus(403);
    }

    @Test
    void aUnitHasTheNameOfItsMonth() throws Exception {
        FindingId signal = given.stored(MAY, SignalKind.COPIED_DAYS, budi.id(), null);
        regency.replace(new UnitFact(
                division.id(),
                division.code(),
                "Bidang Bernama Baru",
                UnitLevel.DIVISION,
                agency.id(),
                Period.from(MAY.plusMonths(1).atDay(1))));
        assertThat(page("/signals?month=2026-05&agency=" + agency.code()))
                .contains("Bidang Lama")
                .doesNotContain("Bidang Bernama Baru");
        assertThat(page("/signals/" + signal)).contains("Mei 2026, Bidang Lama");
    }

    @Test
    void ownSignalsCostAsManyQueriesHoweverManyThereAre() {
        given.stored(MAY, SignalKind.COPIED_DAYS, budi.id(), null);
        api(budi, "/me/signals");
        int one = Queries.of(() -> api(budi, "/me/signals")).size();
        Stream.of(SignalKind.OLD_PHOTOS, SignalKind.REUSED_PHOTOS)
                .forEach(kind -> given.stored(MAY.minusMonths(1), kind, budi.id(), null));
        assertThat(api(budi, "/me/signals").path("items").size()).isEqualTo(3);
        assertThat(Queries.of(() -> api(budi, "/me/signals"))).hasSize(one);
    }

    @Test
    void aPieceWithoutAnythingAsksNothingAndWhatIsKnownIsKeptOnce() {
        FindingId known = given.stored(MAY, SignalKind.COPIED_DAYS, budi.id(), null);
        assertThat(Queries.of(() -> store.of(GivenSignals.span(MAY), List.of())))
                .isEmpty();
        int before = sql.count(MAY);
        assertThat(store.of(
                        GivenSignals.span(MAY),
                        List.of(new Signal(
                                SignalKind.COPIED_DAYS, budi.id(), null, 14, 20, 0.25, 7.34, List.of(MAY.atDay(6))))))
                .isEmpty();
        assertThat(sql.count(MAY)).isEqualTo(before);
        assertThat(sql.of(MAY, List.of(budi.id()))).extracting(Finding::id).containsExactly(known);
    }

    @Test
    void picturesAreKeptTogether() {
        int one = Queries.of(() -> looks.of(List.of(UUID.randomUUID()))).size();
        List<UUID> some = Stream.generate(UUID::randomUUID).limit(5).toList();
        assertThat(Queries.of(() -> assertThat(looks.of(some)).containsOnlyKeys(some)))
                .hasSize(one);
        assertThat(jdbc.sql("select count(*) from integrity.photo_look where file = any(:files)")
                        .param("files", some.toArray(UUID[]::new))
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(Queries.of(() -> looks.of(some))).as("kept").hasSize(1);
    }
}
