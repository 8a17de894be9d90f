package id.abdi.standard;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import id.abdi.standard.Proposal.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody proposes work that stands in no catalogue; the head of today accepts it, merges it, or says why not. */
@Service
class AnswerProposals implements Proposals {
    private final ProposalSql sql;
    private final StandardSql standards;
    private final KeepStandards keep;
    private final Sections sections;
    private final Rights rights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerProposals(
            ProposalSql sql,
            StandardSql standards,
            KeepStandards keep,
            Sections sections,
            Rights rights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.standards = standards;
        this.keep = keep;
        this.sections = sections;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void propose(Caller caller, Work work) {
        if (!sql.from(List.of(work.activity())).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        Work tidy = new Work(
                work.employee(),
                work.activity(),
                work.date(),
                cut(work.name(), StandardInput.LONGEST_NAME),
                cut(work.unitOfOutput(), StandardInput.LONGEST_UNIT),
                work.minutes().setScale(2, RoundingMode.HALF_UP).max(BigDecimal.valueOf(1, 2)));
        Entry entry = Entry.of("standard-proposal")
                .with("proposal", id)
                .with("employee", tidy.employee())
                .with("activity", tidy.activity())
                .with("date", tidy.date())
                .with("name", tidy.name())
                .with("unitOfOutput", tidy.unitOfOutput())
                .with("minutes", tidy.minutes().toPlainString())
                .with("proposedBy", caller.id())
                .with("via", caller.via());
        sql.insert(id, tidy, keep.stamp(caller, now, entry));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Proposal> from(Collection<UUID> activities) {
        Map<UUID, Proposal> found = new LinkedHashMap<>();
        if (!activities.isEmpty()) {
            sql.from(activities).forEach(proposal -> {
                if (proposal.activity() != null) {
                    found.put(proposal.activity(), proposal);
                }
            });
        }
        return found;
    }

    /** It becomes a standard of a section that the head keeps. */
    @Transactional
    StandardId accept(Caller head, UUID id, UnitId unit, StandardInput input) {
        Proposal proposal = open(head, id);
        StandardId standard = keep.create(head, StandardId.fresh(), unit, input);
        answer(head, proposal, Outcome.ACCEPTED, standard, null);
        return standard;
    }

    /** A standard of a section that the head reads stands for it. */
    @Transactional
    void merge(Caller head, UUID id, @Nullable String code, @Nullable String words) {
        Proposal proposal = open(head, id);
        StandardId standard = StandardCode.read(code == null ? "" : code)
                .flatMap(read -> standards.inForce(read, sections.today()))
                .filter(found -> sections.visible(head, sections.all()).contains(found.unit()))
                .map(WorkStandard::id)
                .orElseThrow(() -> StandardRefusals.nothingChosen("standardCode"));
        String said = OneLine.composed(words);
        answer(
                head,
                proposal,
                Outcome.MERGED,
                standard,
                said.isEmpty() ? null : cut(said, StandardInput.LONGEST_REASON));
    }

    @Transactional
    void decline(Caller head, UUID id, @Nullable String words) {
        Proposal proposal = open(head, id);
        String said = OneLine.composed(words);
        if (said.isEmpty() || said.length() > StandardInput.LONGEST_REASON) {
            throw StandardRefusals.words();
        }
        answer(head, proposal, Outcome.DECLINED, null, said);
    }

    /** The proposal that waits, for the superior of today who may answer it. */
    private Proposal open(Caller head, UUID id) {
        Proposal proposal = sql.find(id).orElseThrow(StandardRefusals::unknownProposal);
        EmployeeId employee = proposal.employee();
        if (!rights.maySee(head, employee, sections.today())) {
            throw StandardRefusals.unknownProposal();
        }
        rights.require(head, Act.ANSWER_PROPOSAL, employee, sections.today());
        if (proposal.answer() != null) {
            throw StandardRefusals.proposalAnswered();
        }
        return proposal;
    }

    private void answer(
            Caller head, Proposal proposal, Outcome outcome, @Nullable StandardId standard, @Nullable String words) {
        UUID id = proposal.id();
        Entry entry = Entry.of("standard-proposal-answer")
                .with("proposal", id)
                .with("outcome", outcome)
                .with("standard", standard == null ? null : standard.value())
                .with("words", words)
                .with("answeredBy", head.id())
                .with("via", head.via());
        if (!sql.answer(id, outcome, standard, words, keep.stamp(head, clock.instant(), entry))) {
            throw StandardRefusals.proposalAnswered();
        }
        events.publishEvent(new ProposalAnswered(id, proposal.employee()));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }
}
