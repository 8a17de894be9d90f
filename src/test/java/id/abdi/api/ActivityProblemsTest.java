package id.abdi.api;

import id.abdi.fixture.Regency.Person;
import id.abdi.kernel.Uuid7;
import id.abdi.standard.GivenStandards;
import id.abdi.standard.WorkStandard;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every refusal that the description names for activities, provoked once. */
class ActivityProblemsTest extends ApiAtHand {
    @org.springframework.beans.factory.annotation.Autowired
    GivenStandards given;

    private static final String LIST = "/api/v1/employees/{nip}/activities";
    private static final String ONE = LIST + "/{id}";

    private static String body(LocalDate date, int minutes) {
        return "{\"date\":\"" + date + "\",\"description\":\"Memeriksa berkas izin\",\"minutes\":" + minutes
                + ",\"kind\":\"ROUTINE\"}";
    }

    private Call put(UUID id, String body) {
        return new Call("PUT", ONE, person.nip().value(), id).by(person).json(body);
    }

    private Call delete(UUID id) {
        return new Call("DELETE", ONE, person.nip().value(), id).by(person);
    }

    @Test
    void anActivity() {
        UUID id = Uuid7.next();
        Person other = agency.staff(1);
        Person stranger = regency.agency("Dinas Lain").head("Tono Pasir").head();
        put(UUID.randomUUID(), body(TODAY, 30)).refused(422, "not-uuid7");
        put(id, body(TODAY.plusDays(1), 30)).refused(422, "day-not-begun");
        put(id, body(LocalDate.of(2020, 1, 6), 30)).refused(422, "before-entry");
        put(id, body(TODAY.minusDays(20), 30)).refused(409, "day-closed");
        put(id, body(TODAY, 0)).refused(422, "activity-invalid");
        put(id, body(TODAY, 30).replace("}", ",\"standardCode\":\"A1\"}")).refused(422, "unknown-standard");
        put(id, body(TODAY, 30).replace("}", ",\"planResultId\":\"" + Uuid7.next() + "\"}"))
                .refused(422, "unknown-plan-result");
        WorkStandard ours = given.of(agency, "Memeriksa berkas", "berkas", "10", TODAY.minusDays(9));
        WorkStandard theirs = given.of(
                regency.agency("Dinas Jauh").head("Ratna Pasir"),
                "Menyusun laporan",
                "laporan",
                "60",
                TODAY.minusDays(9));
        put(id, measured(theirs, 1, "laporan")).refused(422, "standard-not-claimable");
        put(id, measured(ours, 1, "surat")).refused(422, "other-unit");
        put(id, measured(ours, 900, "berkas")).refused(422, "too-long");
        put(id, body(TODAY, 30)).header("If-Match", "satu").refused(422, "version-tag");
        put(id, body(TODAY, 30)).by(stranger).refused(404, "not-found");
        put(id, body(TODAY, 30)).done(200);
        put(id, body(TODAY, 30)).by(head).refused(403, "owner-only");
        put(id, body(TODAY, 45)).header("If-Match", "\"7\"").refused(412, "stale-version");
        put(id, body(TODAY.minusDays(1), 30)).refused(422, "other-date");
        put(Uuid7.next(), body(TODAY, 1440)).refused(422, "day-full");
        new Call("PUT", ONE, other.nip().value(), id)
                .by(other)
                .json(body(TODAY, 30))
                .refused(409, "id-taken");
        delete(id).header("If-Match", "\"7\"").refused(412, "stale-version");
        delete(id).header("If-Match", "satu").refused(422, "version-tag");
        delete(id).by(head).refused(403, "owner-only");
        delete(id).by(stranger).refused(404, "not-found");
        delete(Uuid7.next()).refused(404, "not-found");
        UUID kept = Uuid7.next();
        put(kept, body(TODAY, 60)).done(200);
        delete(id).done(200);
        put(id, body(TODAY, 30).replace("izin", "usaha")).refused(409, "activity-removed");
        clock.set(TODAY.plusDays(30), java.time.LocalTime.NOON);
        delete(kept).refused(409, "day-closed");
        assertAllProvoked("PUT " + ONE, "DELETE " + ONE);
    }

    /** Without minutes: the standard says them. */
    private static String measured(WorkStandard standard, int quantity, String unit) {
        return String.format(java.util.Locale.ROOT, """
                {"date":"%s","description":"Memeriksa berkas","quantity":%d,"unitOfOutput":"%s","standardCode":"%s","kind":"ROUTINE"}
                """, TODAY, quantity, unit, standard.code());
    }

    @Test
    void theListOfActivities() {
        String nip = person.nip().value();
        new Call("GET", LIST, nip).by(agency.staff(1)).refused(404, "not-found");
        new Call("GET", LIST + "?from=2020-01-01&to=2026-07-15", nip).refused(422, "range");
        new Call("GET", LIST + "?limit=1000", nip).refused(422, "page-limit");
        assertAllProvoked("GET " + LIST);
    }
}
