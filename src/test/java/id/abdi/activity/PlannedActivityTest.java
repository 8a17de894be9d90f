package id.abdi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Uuid7;
import id.abdi.plan.GivenPlans;
import id.abdi.plan.PlanResultId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Each piece of daily work can say which planned result it is for (R6). */
@AbdiTest
class PlannedActivityTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    RecordActivity record;

    @Autowired
    GivenPlans plans;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    MockMvcTester mvc;

    private Place section;
    private Person budi;
    private PlanResultId result;

    @BeforeEach
    void build() {
        section = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        budi = section.staff(0);
        result = plans.of(budi, section.head(), "Data kapal nelayan lengkap");
    }

    private Activity record(ActivityId id, LocalDate date, String description, @Nullable PlanResultId served) {
        ActivityInput input = new ActivityInput(
                date,
                description,
                45,
                null,
                null,
                ActivityKind.PROGRAMME,
                null,
                null,
                null,
                null,
                false,
                served == null ? null : served.value());
        return record.by(regency.caller(budi), budi.id(), id, input);
    }

    @Test
    void itServesAResultOfTheOwnPlanInForce() {
        ActivityId id = ActivityId.fresh();
        assertThat(record(id, TODAY, "Mendata kapal", result).planResult()).isEqualTo(result);
        assertThat(record(id, TODAY, "Mendata kapal", result).version()).isEqualTo(1);
        assertThat(record(id, TODAY, "Mendata kapal", null).planResult()).isNull();
    }

    @Test
    void anotherPersonsResultIsUnknown() {
        PlanResultId other = plans.of(section.staff(1), section.head(), "Laporan kapal tersusun");
        assertThatThrownBy(() -> record(ActivityId.fresh(), TODAY, "Mendata kapal", other))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo("unknown-plan-result");
                    assertThat(refusal.errors())
                            .first()
                            .satisfies(error -> assertThat(error.field()).isEqualTo("planResultId"));
                });
    }

    @Test
    void theFormOffersTheOwnResultsAndThePageNamesIt() {
        String address = "/activities?date=" + TODAY;
        assertThat(mvc.get().uri(address).with(signedIn.as(budi)))
                .bodyText()
                .contains("Data kapal nelayan lengkap")
                .contains("value=\"" + result + "\"");
        assertThat(mvc.post()
                        .uri("/activities")
                        .with(signedIn.as(budi))
                        .param("id", Uuid7.next().toString())
                        .param("date", TODAY.toString())
                        .param("replaces", "0")
                        .param("description", "Mendata kapal di pelabuhan")
                        .param("minutes", "60")
                        .param("kind", "PROGRAMME")
                        .param("planResultId", result.toString()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(address).with(signedIn.as(budi)))
                .bodyText()
                .contains("Untuk: Data kapal nelayan lengkap");
    }

    @Test
    void theApiTakesAndAnswersIt() {
        assertThat(mvc.put()
                        .uri(
                                "/api/v1/employees/{nip}/activities/{id}",
                                budi.nip().value(),
                                Uuid7.next())
                        .with(signedIn.token(budi))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"date":"%s","description":"Mendata kapal","minutes":30,"kind":"PROGRAMME","planResultId":"%s"}
                                """.formatted(TODAY, result)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.planResultId")
                .isEqualTo(result.toString());
    }
}
