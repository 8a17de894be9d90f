package id.abdi.standard;

import id.abdi.api.ApiCall;
import id.abdi.api.Paging;
import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Slice;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Unit;
import id.abdi.standard.Proposal.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposed standards for other programs. */
@RestController
@RequestMapping("/api/v1/standard-proposals")
class ProposalApi {
    private final ProposalPages pages;
    private final AnswerProposals answer;
    private final ProposalSql sql;
    private final Sections sections;
    private final PersonWords people;

    ProposalApi(ProposalPages pages, AnswerProposals answer, ProposalSql sql, Sections sections, PersonWords people) {
        this.pages = pages;
        this.answer = answer;
        this.sql = sql;
        this.sections = sections;
        this.people = people;
    }

    @ApiCall(
            value = "The caller's own proposals with their answers, and those of direct subordinates that wait.",
            problems = {"422 page-cursor", "422 page-limit"})
    @GetMapping
    Slice<Item> list(Caller caller, @RequestParam Optional<Integer> limit, @RequestParam Optional<String> after) {
        List<Proposal> found = pages.all(caller);
        Set<EmployeeId> named = found.stream().map(Proposal::employee).collect(Collectors.toSet());
        Map<EmployeeId, PersonWords.Person> names = people.byIds(named);
        return Paging.of(limit, after)
                .of(
                        found.stream()
                                .map(proposal -> Item.of(proposal, names.get(proposal.employee())))
                                .toList(),
                        item -> item.id().toString());
    }

    @ApiCall(
            value = "The head of today accepts a proposal as a standard, merges it with one, or says why not.",
            problems = {
                "403 not-allowed",
                "403 not-your-section",
                "404 not-found",
                "409 proposal-answered",
                "422 code-taken",
                "422 nothing-chosen",
                "422 standard-invalid",
                "422 words-missing"
            })
    @PostMapping("/{proposal}/answer")
    Item answer(Caller head, @PathVariable UUID proposal, @RequestBody Body body) {
        switch (body.chosen()) {
            case ACCEPTED -> accept(head, proposal, body);
            case MERGED -> answer.merge(head, proposal, body.standardCode(), body.words());
            case DECLINED -> answer.decline(head, proposal, body.words());
        }
        Proposal answered = sql.find(proposal).orElseThrow(StandardRefusals::unknownProposal);
        return Item.of(answered, people.byIds(List.of(answered.employee())).get(answered.employee()));
    }

    private void accept(Caller head, UUID proposal, Body body) {
        UnitId unit = sections.led(head).stream()
                .filter(led -> body.unit() == null || led.code().equals(body.unit()))
                .map(Unit::id)
                .findFirst()
                .orElseThrow(StandardRefusals::notYours);
        answer.accept(
                head,
                proposal,
                unit,
                new StandardInput(
                        body.standardCode(),
                        body.name(),
                        body.unitOfOutput(),
                        body.standardMinutes(),
                        body.criteria(),
                        true,
                        Set.of(),
                        body.from(),
                        null,
                        null));
    }

    /**
     * What the head makes of it.
     *
     * @param standardCode the code of the new standard, or of the one that stands for it
     */
    record Body(
            @Nullable Outcome outcome,
            @Nullable String unit,
            @Nullable String standardCode,
            @Nullable String name,
            @Nullable String unitOfOutput,
            @Nullable BigDecimal standardMinutes,
            @Nullable String criteria,
            @Nullable LocalDate from,
            @Nullable String words) {
        Outcome chosen() {
            if (outcome == null) {
                throw StandardRefusals.nothingChosen("outcome");
            }
            return outcome;
        }
    }

    /** A proposal with what became of it. */
    record Item(
            UUID id,
            String nip,
            @Nullable UUID activityId,
            LocalDate date,
            String name,
            String unitOfOutput,
            BigDecimal minutes,
            Instant recordedAt,
            @Nullable Outcome outcome,
            @Nullable String standardCode,
            @Nullable String words) {
        static Item of(Proposal proposal, PersonWords.@Nullable Person person) {
            Proposal.Answer said = proposal.answer();
            return new Item(
                    proposal.id(),
                    person == null ? "" : person.nip().value(),
                    proposal.activity(),
                    proposal.date(),
                    proposal.name(),
                    proposal.unitOfOutput(),
                    proposal.minutes(),
                    proposal.recordedAt(),
                    said == null ? null : said.outcome(),
                    said == null ? null : Objects.toString(said.code(), null),
                    said == null ? null : said.words());
        }
    }
}
