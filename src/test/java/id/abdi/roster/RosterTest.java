package id.abdi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.organization.Fact.UnitPatternFact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A roster round the clock, planned by person and day (W-6, R10). 15 July 2026 is a Wednesday. */
@AbdiTest
class RosterTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 13);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Rosters rosters;

    @Autowired
    JdbcClient jdbc;

    private Place ward;
    private Person one;
    private Person two;

    @BeforeEach
    void ward() {
        ward = regency.agency("Rumah Sakit Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        regency.record(new UnitPatternFact(ward.id(), "ALL_DAYS", Period.from(Regency.BEGIN)));
        one = ward.staff(0);
        two = ward.staff(1);
        shift("P", "Pagi", "07:00", "14:00");
        shift("M", "Malam", "21:00", "07:00");
    }

    private void shift(String code, String name, String begins, String ends) {
        assertThat(post(
                        ward.head(),
                        "/roster/shifts",
                        Map.of("unit", ward.code(), "code", code, "name", name, "begins", begins, "ends", ends)))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult post(Person caller, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(signedIn.as(caller));
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue().split("\\|", -1));
        }
        return request.exchange();
    }

    private String page(Person reader, String path) throws Exception {
        MvcTestResult answer = mvc.get().uri(path).with(signedIn.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private Map<String, String> form(String... cells) {
        Map<String, String> form =
                new LinkedHashMap<>(Map.of("unit", ward.code(), "from", MONDAY.toString(), "span", "week"));
        for (int i = 0; i < cells.length; i += 2) {
            form.put(cells[i], cells[i + 1]);
        }
        return form;
    }

    private static String cell(Person person, LocalDate day) {
        return "c." + person.nip().value() + "." + day;
    }

    private @Nullable String planned(Person person, LocalDate day) {
        return Optional.ofNullable(
                        rosters.between(List.of(person.id()), day, day).get(person.id()))
                .map(days -> days.get(day))
                .map(one -> one.shift() == null ? RosterCode.FREE : one.shift().code())
                .orElse(null);
    }

    @Test
    void theHeadPlansAndOnlyWhatChangesIsRecorded() throws Exception {
        assertThat(post(
                        ward.head(),
                        "/roster",
                        form(cell(one, TODAY), "P", cell(one, TODAY.plusDays(1)), "L", cell(two, TODAY), "")))
                .hasRedirectedUrl("/roster?unit=" + ward.code() + "&from=2026-07-13&span=week&saved=2");
        assertThat(planned(one, TODAY)).isEqualTo("P");
        assertThat(planned(one, TODAY.plusDays(1))).isEqualTo("L");
        assertThat(planned(two, TODAY)).isNull();
        assertThat(post(ward.head(), "/roster", form(cell(one, TODAY), "P", cell(one, TODAY.plusDays(1)), "")))
                .hasRedirectedUrl("/roster?unit=" + ward.code() + "&from=2026-07-13&span=week&saved=1");
        assertThat(planned(one, TODAY.plusDays(1))).isNull();
        assertThat(jdbc.sql("select version from roster.day where employee = :person order by day, version")
                        .param("person", one.id().value())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 1, 2);
        assertThat(page(ward.head(), "/roster?unit=" + ward.code()))
                .contains(
                        "Budi Karang", "Wati Ombak", "Pagi, 07.00 sampai 14.00", "21.00 sampai 07.00 hari berikutnya");
    }

    @Test
    void theUnitSeesItAndOnlyWhoIsAbovePlans() throws Exception {
        assertThat(post(one, "/roster", form(cell(one, TODAY), "L"))).hasStatus(403);
        assertThat(post(one, "/roster", form(cell(two, TODAY), "L"))).hasStatus(404);
        assertThat(post(one, "/roster/shifts", Map.of("unit", ward.code()))).hasStatus(403);
        post(ward.head(), "/roster", form(cell(two, TODAY), "M"));
        assertThat(page(one, "/roster?unit=" + ward.code()))
                .contains("Wati Ombak", "<b>M</b>")
                .doesNotContain("Simpan jadwal", "Tambah giliran");
        Person stranger = regency.agency("Dinas Lain")
                .head("Tono Pasir")
                .staff("Ratna Teluk")
                .staff(0);
        assertThat(mvc.get().uri("/roster?unit=" + ward.code()).with(signedIn.as(stranger)))
                .hasStatus(404);
        assertThat(planned(one, TODAY)).isNull();
    }

    @Test
    void aPatternFillsPeopleOneAfterTheOtherAndLeavesWhatIsPlanned() {
        post(ward.head(), "/roster", form(cell(one, MONDAY), "M"));
        String people = one.nip().value() + "|" + two.nip().value();
        assertThat(post(ward.head(), "/roster/pattern", form("person", people, "pattern", "P P M L", "step", "1")))
                .hasStatus3xxRedirection();
        assertThat(planned(one, MONDAY)).isEqualTo("M");
        assertThat(planned(one, MONDAY.plusDays(2))).isEqualTo("M");
        assertThat(planned(two, MONDAY)).isEqualTo("L");
        assertThat(planned(two, MONDAY.plusDays(1))).isEqualTo("P");
        assertThat(post(ward.head(), "/roster/pattern", form("person", people, "pattern", "P X", "over", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("Belum tersimpan");
        assertThat(post(ward.head(), "/roster/pattern", form("pattern", "P", "step", "0")))
                .hasStatus(422);
    }

    @Test
    void theWeekBeforeIsCopiedWhereNothingIsPlanned() {
        post(ward.head(), "/roster", form(cell(one, MONDAY), "M", cell(one, MONDAY.plusDays(1)), "L"));
        Map<String, String> next = form("person", one.nip().value());
        next.put("from", MONDAY.plusDays(7).toString());
        post(ward.head(), "/roster", form(cell(one, MONDAY.plusDays(7)), "P"));
        assertThat(post(ward.head(), "/roster/copy", next)).hasStatus3xxRedirection();
        assertThat(planned(one, MONDAY.plusDays(7))).isEqualTo("P");
        assertThat(planned(one, MONDAY.plusDays(8))).isEqualTo("L");
        assertThat(planned(one, MONDAY.plusDays(9))).isNull();
    }

    @Test
    void whoDoesNotWorkByRosterIsNotPlanned() {
        Place office = regency.agency("Dinas Contoh").head("Kepala Contoh").staff("Joko Contoh");
        assertThat(post(office.head(), "/roster", Map.of(cell(office.staff(0), TODAY), "L")))
                .hasStatus(409)
                .bodyText()
                .contains("Joko Contoh");
        assertThat(post(ward.head(), "/roster", form(cell(one, TODAY.minusDays(90)), "L")))
                .hasStatus(422);
    }

    @Test
    void anEndedShiftStaysWhereItWasPlannedAndIsNotPlannedAnyMore() throws Exception {
        post(ward.head(), "/roster", form(cell(one, TODAY), "P"));
        String shift = jdbc.sql("select shift::text from roster.shift_in_use where unit = :unit and code = 'P'")
                .param("unit", ward.id().value())
                .query(String.class)
                .single();
        assertThat(post(ward.head(), "/roster/shifts/" + shift + "/end", Map.of("unit", ward.code())))
                .hasStatus3xxRedirection();
        assertThat(post(ward.head(), "/roster/shifts/" + shift + "/end", Map.of()))
                .hasStatus(404);
        assertThat(planned(one, TODAY)).isEqualTo("P");
        assertThat(post(ward.head(), "/roster", form(cell(two, TODAY), "P"))).hasStatus(422);
        assertThat(post(ward.head(), "/roster", form(cell(one, TODAY), "P"))).hasStatus3xxRedirection();
        assertThat(page(ward.head(), "/roster?unit=" + ward.code())).contains("value=\"P\" selected");
    }

    @Test
    void aMonthIsShownAndPlannedToo() throws Exception {
        post(ward.head(), "/roster", form(cell(one, LocalDate.of(2026, 7, 31)), "M"));
        assertThat(page(ward.head(), "/roster?span=month&unit=" + ward.code() + "&from=2026-07-15"))
                .contains("Juli 2026", "starts-3", cell(one, LocalDate.of(2026, 7, 31)));
    }
}
