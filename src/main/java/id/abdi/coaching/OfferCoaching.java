package id.abdi.coaching;

import id.abdi.coaching.Coaching.Agreement;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head offers coaching to a person, by themselves or because the record asked; or says why not now (R9; D-18, D-20). */
@Service
class OfferCoaching {
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    private final CoachingSql sql;
    private final QuestionSql questions;
    private final Rights rights;
    private final CoachingSettings settings;
    private final CoachingNotices notices;
    private final Ledger ledger;
    private final CoachingDays days;

    OfferCoaching(
            CoachingSql sql,
            QuestionSql questions,
            Rights rights,
            CoachingSettings settings,
            CoachingNotices notices,
            Ledger ledger,
            CoachingDays days) {
        this.sql = sql;
        this.questions = questions;
        this.rights = rights;
        this.settings = settings;
        this.notices = notices;
        this.ledger = ledger;
        this.days = days;
    }

    /**
     * @param id made by the sender, so that the same offer sent twice is one (OFF-1)
     * @throws id.abdi.kernel.Refusal {@code not-allowed}, {@code coaching-invalid}, {@code coaching-short}, {@code coaching-begun},
     *     {@code coaching-open}, {@code question-answered}, {@code form-used}
     */
    @Transactional
    Coaching by(Caller head, CoachingId id, EmployeeId person, OfferInput input) {
        rights.require(head, Act.COACH, person, days.day());
        Agreement agreement = input.checked();
        sql.lock(person);
        Coaching offer = new Coaching(id, person, head.id(), days.day(), agreement, input.question(), List.of());
        Optional<Coaching> before = sql.find(id);
        if (before.isPresent()) {
            return same(before.get(), offer);
        }
        CoachingRules.offer(agreement, settings.fair(person, days));
        if (sql.of(List.of(person)).stream()
                .anyMatch(other -> other.state(days.day()).open())) {
            throw CoachingRefusals.open();
        }
        UUID question = input.question();
        if (question != null) {
            requireOpen(question, person);
        }
        sql.insert(offer, mark(head, stated(offer)));
        if (question != null) {
            answer(head, question, id, null);
        }
        notices.offered(offer);
        return offer;
    }

    /** @throws id.abdi.kernel.Refusal where it is not about one of theirs, was answered, or without a reason */
    @Transactional
    void notNow(Caller head, UUID id, @Nullable String typed) {
        Question question = questions
                .find(id)
                .filter(found -> rights.mayDo(head, Act.SEE_COACHING, found.employee(), days.day()))
                .orElseThrow(CoachingRefusals::unknown);
        rights.require(head, Act.COACH, question.employee(), days.day());
        List<FieldError> errors = new ArrayList<>();
        String reason = OneLine.of(Typed.text("reason", typed, SHORTEST_REASON, LONGEST_REASON, errors));
        if (!errors.isEmpty()) {
            throw CoachingRefusals.invalid(errors);
        }
        sql.lock(question.employee());
        requireOpen(id, question.employee());
        answer(head, id, null, reason);
    }

    private static Coaching same(Coaching before, Coaching offer) {
        if (!before.employee().equals(offer.employee())
                || !before.head().equals(offer.head())
                || !before.agreement().equals(offer.agreement())) {
            throw CoachingRefusals.formUsed();
        }
        return before;
    }

    private void requireOpen(UUID question, EmployeeId person) {
        Question found = questions
                .find(question)
                .filter(one -> one.employee().equals(person))
                .orElseThrow(CoachingRefusals::unknown);
        if (!found.open()) {
            throw CoachingRefusals.questionAnswered();
        }
    }

    private void answer(Caller head, UUID question, @Nullable CoachingId coaching, @Nullable String reason) {
        Entry entry = Entry.of("coaching-question-answer")
                .with("question", question)
                .with("coaching", coaching == null ? null : coaching.value())
                .with("reason", reason)
                .with("recordedBy", head.id());
        questions.answer(question, coaching, reason, mark(head, entry));
    }

    private static Entry stated(Coaching coaching) {
        Agreement agreement = coaching.agreement();
        return Entry.of("coaching")
                .with("coaching", coaching.id().value())
                .with("employee", coaching.employee())
                .with("head", coaching.head())
                .with("offered", coaching.offered())
                .with("goal", agreement.goal())
                .with("help", agreement.help())
                .with("steps", agreement.steps())
                .with("begins", agreement.begins())
                .with("ends", agreement.ends())
                .with("question", coaching.question());
    }

    private Mark mark(Caller caller, Entry entry) {
        return new Mark(caller.id(), caller.via().name(), days.now(), ledger.append(entry.with("via", caller.via())));
    }
}
