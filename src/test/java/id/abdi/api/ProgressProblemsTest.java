package id.abdi.api;

import id.abdi.fixture.Regency.Person;
import id.abdi.identity.Role;
import id.abdi.kernel.Uuid7;
import id.abdi.plan.Aspect;
import id.abdi.plan.GivenPlans;
import id.abdi.plan.PlanResultId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every refusal of the calls for realisations, obstacles and standings, each provoked once. */
class ProgressProblemsTest extends ApiAtHand {
    private static final String REALISATIONS = "/api/v1/employees/{nip}/realisations";
    private static final String REALISATION = REALISATIONS + "/{result}/{aspect}/{date}";
    private static final String OBSTACLES = "/api/v1/employees/{nip}/obstacles";
    private static final String OBSTACLE = OBSTACLES + "/{obstacle}";
    private static final String STANDING = "/api/v1/programmes/{programme}/standing";

    @Autowired
    GivenPlans plans;

    private PlanResultId result = PlanResultId.fresh();

    @BeforeEach
    void plan() {
        result = plans.of(
                person, head, "Kapal di pelabuhan timur terdata", Map.of(Aspect.QUANTITY, "≥ 40 kapal"), List.of());
    }

    private Call say(String date, String body) {
        return new Call("PUT", REALISATION, person.nip().value(), result.value(), Aspect.QUANTITY, date)
                .by(person)
                .json(body);
    }

    @Test
    void aRealisation() {
        Person stranger = agency.staff(1);
        new Call("GET", REALISATIONS, person.nip().value()).by(stranger).refused(404, "not-found");
        say("2026-06-30", "{\"value\":0}").by(stranger).refused(404, "not-found");
        say("2026-06-30", "{\"value\":0}").by(head).refused(403, "not-allowed");
        say("2026-07-15", "{\"value\":0}").refused(409, "part-running");
        say("2026-06-30", "{}").refused(422, "realisation-value");
        say("2026-06-30", "{\"value\":5}").refused(422, "realisation-reason");
        say("2026-06-30", "{\"value\":5,\"words\":\"x\"}").refused(422, "realisation-words");
        say("2026-06-30", "{\"value\":0,\"link\":\"contoh\"}").refused(422, "realisation-link");
        say("2026-06-30", "{\"value\":0}").header("If-Match", "satu").refused(422, "version-tag");
        say("2026-06-30", "{\"value\":0}").header("If-Match", "\"3\"").refused(412, "stale-version");
        say("2026-06-30", "{\"value\":0}").done(200);
        say("2026-06-30", "{\"value\":0}").done(200);
        assertAllProvoked("GET " + REALISATIONS, "PUT " + REALISATION);
    }

    private Person personnel() {
        Person officer = regency.agency("Badan Contoh").head("Joko Jangkar").head();
        signedIn.grant(officer, Role.BKPSDM);
        return officer;
    }

    private Call name(UUID id, String body) {
        return new Call("PUT", OBSTACLE, person.nip().value(), id)
                .by(person)
                .json("{\"planResultId\":\"" + result + "\"," + body + "}");
    }

    @Test
    void anObstacle() {
        Person stranger = agency.staff(1);
        UUID id = Uuid7.next();
        String whole = "\"kind\":\"DATA\",\"words\":\"Data belum lengkap\",\"remover\":\"AGENCY\"";
        new Call("GET", OBSTACLES, person.nip().value()).by(stranger).refused(404, "not-found");
        name(id, whole).by(stranger).refused(404, "not-found");
        name(id, whole).by(personnel()).refused(403, "not-allowed");
        name(UUID.randomUUID(), whole).refused(422, "not-uuid7");
        name(id, "\"kind\":\"DATA\"").refused(422, "obstacle-invalid");
        name(id, whole).header("If-Match", "satu").refused(422, "version-tag");
        name(id, whole).header("If-Match", "\"3\"").refused(412, "stale-version");
        name(id, whole).done(200);
        name(id, "\"words\":\"Data sudah masuk\",\"open\":false")
                .header("If-Match", "\"1\"")
                .done(200);
        assertAllProvoked("GET " + OBSTACLES, "PUT " + OBSTACLE);
    }

    @Test
    void aStanding() {
        new Call("GET", STANDING, Uuid7.next()).refused(404, "not-found");
        assertAllProvoked("GET " + STANDING);
    }
}
