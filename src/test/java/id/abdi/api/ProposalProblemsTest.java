package id.abdi.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.Regency.Person;
import id.abdi.kernel.Uuid7;
import id.abdi.standard.GivenStandards;
import id.abdi.standard.Proposals;
import id.abdi.standard.WorkStandard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Proposed standards through the API, with every refusal provoked once. */
class ProposalProblemsTest extends ApiAtHand {
    private static final String LIST = "/api/v1/standard-proposals";
    private static final String ANSWER = LIST + "/{proposal}/answer";

    @Autowired
    Proposals proposals;

    @Autowired
    GivenStandards given;

    private UUID proposed() {
        UUID activity = Uuid7.next();
        proposals.propose(
                regency.caller(person),
                new Proposals.Work(
                        person.id(), activity, TODAY, "Menata kotak arsip", "kotak", new BigDecimal("22.5")));
        return Objects.requireNonNull(proposals.from(List.of(activity)).get(activity))
                .id();
    }

    private Call answer(UUID proposal, String body) {
        return new Call("POST", ANSWER, proposal).json(body);
    }

    private String accepting(String unit, String code, String name) {
        return """
                {"outcome":"ACCEPTED","unit":"%s","standardCode":"%s","name":"%s","unitOfOutput":"kotak","standardMinutes":20,"from":"%s"}
                """.formatted(unit, code, name, TODAY);
    }

    @Test
    void anAnswer() {
        UUID one = proposed();
        String declined = "{\"outcome\":\"DECLINED\",\"words\":\"Bukan tugas seksi ini\"}";
        Person stranger = regency.agency("Dinas Lain").head("Tono Pasir").head();
        WorkStandard there = given.of(agency, "Menata arsip", "kotak", "15", TODAY);
        answer(Uuid7.next(), declined).refused(404, "not-found");
        answer(one, declined).by(stranger).refused(404, "not-found");
        answer(one, declined).by(person).refused(403, "not-allowed");
        answer(one, "{}").refused(422, "nothing-chosen");
        answer(one, "{\"outcome\":\"DECLINED\"}").refused(422, "words-missing");
        answer(one, accepting("TIDAK-ADA", "X1", "Menata arsip")).refused(403, "not-your-section");
        answer(one, accepting(agency.code(), agency.code() + "-U", "")).refused(422, "standard-invalid");
        answer(one, accepting(agency.code(), there.code().value(), "Menata arsip"))
                .refused(422, "code-taken");
        answer(one, "{\"outcome\":\"MERGED\",\"standardCode\":\"%s\"}".formatted(there.code()))
                .done(200);
        answer(one, declined).refused(409, "proposal-answered");
        assertAllProvoked("POST " + ANSWER);
    }

    @Test
    void theListOfProposals() {
        proposed();
        assertThat(new Call("GET", LIST).answer())
                .bodyJson()
                .hasPathSatisfying("$.items[0].name", name -> name.assertThat().isEqualTo("Menata kotak arsip"));
        new Call("GET", LIST + "?limit=1000").refused(422, "page-limit");
        new Call("GET", LIST + "?after=tidak-ada").refused(422, "page-cursor");
        assertAllProvoked("GET " + LIST);
    }
}
