package id.abdi.api;

import id.abdi.fixture.Regency.Person;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every refusal of the calls for work standards, each provoked once. */
class StandardProblemsTest extends ApiAtHand {
    private static final String LIST = "/api/v1/standards";
    private static final String ONE = LIST + "/{standard}";
    private static final String WITHDRAWAL = ONE + "/withdrawal";

    private String code() {
        return agency.code() + "-1";
    }

    private Call put(String minutes, LocalDate from, @Nullable UUID post) {
        return new Call("PUT", ONE, code())
                .json("""
                {"unit":"%s","name":"Memeriksa berkas","unitOfOutput":"berkas","standardMinutes":%s,"from":"%s"%s}
                """.formatted(agency.code(), minutes, from, post == null ? "" : ",\"posts\":[\"" + post + "\"]"));
    }

    private Call withdraw(LocalDate from, String reason) {
        return new Call("POST", WITHDRAWAL, code()).json("{\"from\":\"%s\",\"reason\":\"%s\"}".formatted(from, reason));
    }

    @Test
    void aStandard() {
        Person stranger = regency.agency("Dinas Lain").head("Tono Pasir").head();
        new Call("GET", ONE, code()).refused(404, "not-found");
        put("10", TODAY, null).by(person).refused(403, "not-your-section");
        put("0", TODAY, null).refused(422, "standard-invalid");
        put("10", TODAY, UUID.randomUUID()).refused(422, "other-section");
        new Call("PUT", ONE, code())
                .json("""
                        {"unit":"%s","name":"Memeriksa berkas","unitOfOutput":"berkas","standardMinutes":5,"from":"%s","sopId":"%s"}
                        """.formatted(agency.code(), TODAY, UUID.randomUUID()))
                .refused(422, "unknown-sop");
        put("10", TODAY, null).done(201);
        put("20", TODAY, null).by(stranger).refused(404, "not-found");
        put("20", TODAY.minusDays(1), null).refused(422, "standard-past");
        put("20", TODAY, null).header("If-Match", "satu").refused(422, "version-tag");
        put("20", TODAY, null).header("If-Match", "\"7\"").refused(412, "stale-version");
        withdraw(TODAY, "Contoh").by(stranger).refused(404, "not-found");
        withdraw(TODAY, "Contoh").by(person).refused(403, "not-your-section");
        withdraw(TODAY, "").refused(422, "reason-missing");
        withdraw(TODAY.minusDays(1), "Contoh").refused(422, "standard-past");
        withdraw(TODAY, "Contoh").header("If-Match", "satu").refused(422, "version-tag");
        withdraw(TODAY, "Contoh").header("If-Match", "\"7\"").refused(412, "stale-version");
        withdraw(TODAY.plusDays(1), "Contoh").done(200);
        withdraw(TODAY.plusDays(1), "Contoh").refused(409, "standard-withdrawn");
        assertAllProvoked("GET " + ONE, "PUT " + ONE, "POST " + WITHDRAWAL);
    }

    @Test
    void theListOfStandards() {
        new Call("GET", LIST + "?limit=1000").refused(422, "page-limit");
        new Call("GET", LIST + "?after=tidak-ada").refused(422, "page-cursor");
        assertAllProvoked("GET " + LIST);
    }
}
