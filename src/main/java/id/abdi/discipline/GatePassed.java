package id.abdi.discipline;

import id.abdi.breach.OfficeDays;
import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Offer;
import id.abdi.coaching.HelpOffered.Result;
import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the gate before a case of poor performance was passed (R9, D-18). Only {@link #ask} makes one, from an offer of coaching or
 * training that had its time and was judged, or that the person refused.
 */
final class GatePassed {
    private final EmployeeId person;
    private final Offer offer;

    private GatePassed(EmployeeId person, Offer offer) {
        this.person = person;
        this.offer = offer;
    }

    EmployeeId person() {
        return person;
    }

    UUID offer() {
        return offer.id();
    }

    /** Whether the person refused the help; else it had its time and was judged. */
    boolean refused() {
        return offer.answer() == Answer.REFUSED;
    }

    /**
     * What the gate is asked.
     *
     * @param offers everything that was offered to the person until the day
     * @param chosen which of them shall count; null where none was chosen
     * @param workingDays how long help must have had time
     * @param lookBackDays how long ago help may have been offered
     */
    record Question(
            EmployeeId person,
            LocalDate day,
            List<Offer> offers,
            @Nullable UUID chosen,
            int workingDays,
            int lookBackDays) {}

    /** What the gate answers. */
    sealed interface Reply {
        record Passed(GatePassed gate) implements Reply {}

        /** @param until when it may be asked again, where a day says so */
        record Shut(Missing missing, @Nullable LocalDate until) implements Reply {}
    }

    /** What must come first. */
    enum Missing {
        /** Nothing was offered, or nothing lately. */
        OFFER,
        /** It is not said which offer counts, or it is none of the person's. */
        CHOICE,
        /** The person has not answered, and nothing was agreed. */
        ANSWER,
        /** The help has not had enough time. */
        TIME,
        /** Nobody judged whether it helped. */
        JUDGEMENT,
        /** It helped: there is no case. */
        IMPROVED;

        String textKey() {
            return "discipline.gate." + name();
        }
    }

    static Reply ask(Question question, OfficeDays office) {
        LocalDate since = question.day().minusDays(question.lookBackDays());
        List<Offer> lately = question.offers().stream()
                .filter(offer -> !offer.offered().isBefore(since))
                .filter(offer -> !offer.offered().isAfter(question.day()))
                .toList();
        if (lately.isEmpty()) {
            return new Reply.Shut(Missing.OFFER, null);
        }
        Optional<Offer> chosen = lately.stream()
                .filter(offer -> offer.id().equals(question.chosen()))
                .findFirst();
        return chosen.map(offer -> of(offer, question, office)).orElseGet(() -> new Reply.Shut(Missing.CHOICE, null));
    }

    private static Reply of(Offer offer, Question question, OfficeDays office) {
        LocalDate began = offer.began();
        if (offer.answer() == Answer.REFUSED) {
            return new Reply.Passed(new GatePassed(question.person(), offer));
        }
        if (began == null) {
            return new Reply.Shut(Missing.ANSWER, null);
        }
        LocalDate enough = office.plus(began, question.workingDays());
        LocalDate ends = offer.ends();
        LocalDate until = ends != null && ends.isAfter(enough) ? ends : enough;
        if (question.day().isBefore(until)) {
            return new Reply.Shut(Missing.TIME, until);
        }
        Result result = offer.result();
        LocalDate judged = offer.judged();
        if (result == null || judged == null || judged.isAfter(question.day())) {
            return new Reply.Shut(Missing.JUDGEMENT, null);
        }
        return result == Result.IMPROVED
                ? new Reply.Shut(Missing.IMPROVED, null)
                : new Reply.Passed(new GatePassed(question.person(), offer));
    }
}
