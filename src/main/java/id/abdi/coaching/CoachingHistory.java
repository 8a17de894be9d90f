package id.abdi.coaching;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.coaching.Coaching.Agreement;
import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Result;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.ledger.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Coaching of a made-up past, in bulk and with given days, for the demo alone; one leaf of kind {@code demo} for all of it. */
@Component
public class CoachingHistory {
    private static final LocalTime HOUR = LocalTime.of(14, 30);

    private final CoachingSql sql;
    private final QuestionSql questions;
    private final Ledger ledger;
    private final LocalTimeZone zone;

    CoachingHistory(CoachingSql sql, QuestionSql questions, Ledger ledger, LocalTimeZone zone) {
        this.sql = sql;
        this.questions = questions;
        this.ledger = ledger;
        this.zone = zone;
    }

    /**
     * A coaching.
     *
     * @param answer with the day after the offer
     * @param conversation in the week after, what the head and the person said; null for none
     * @param result on the day after the end; null for none
     */
    public record PastCoaching(
            EmployeeId employee,
            EmployeeId head,
            LocalDate offered,
            LocalDate ends,
            String goal,
            String help,
            List<String> steps,
            Answer answer,
            String answerWords,
            @Nullable PastTalk conversation,
            @Nullable Result result,
            String resultWords) {}

    /** What was said in a conversation. */
    public record PastTalk(LocalDate held, String head, String person, String next) {}

    /** A question that waits for that head. */
    public record PastQuestion(EmployeeId employee, EmployeeId head, LocalDate day, int lower, int judged) {}

    @Transactional
    public void record(List<PastCoaching> coachings, List<PastQuestion> asked) {
        Receipt receipt = ledger.append(
                Entry.of("demo").with("module", "coaching").with("rows", coachings.size() + asked.size()));
        coachings.forEach(one -> record(one, receipt));
        asked.forEach(one -> questions.insert(
                new Question(
                        Uuid7.at(at(one.day())),
                        one.employee(),
                        one.head(),
                        one.day(),
                        Question.Why.BELOW,
                        null,
                        one.lower(),
                        one.judged(),
                        one.day().minusDays(CoachingSettings.WINDOW_DAYS.initial()),
                        null),
                at(one.day()),
                receipt));
    }

    private void record(PastCoaching past, Receipt receipt) {
        CoachingId id = new CoachingId(Uuid7.at(at(past.offered())));
        sql.insert(
                new Coaching(
                        id,
                        past.employee(),
                        past.head(),
                        past.offered(),
                        new Agreement(past.goal(), past.help(), past.steps(), past.offered(), past.ends()),
                        null,
                        List.of()),
                mark(past.head(), past.offered(), receipt));
        if (past.answer() != Answer.NONE) {
            LocalDate next = past.offered().plusDays(1);
            step(id, new Step.Answered(past.answer(), past.answerWords()), mark(past.employee(), next, receipt));
        }
        PastTalk talk = past.conversation();
        if (talk != null) {
            step(
                    id,
                    new Step.Conversed(talk.held(), talk.head(), talk.person(), talk.next()),
                    mark(past.head(), talk.held(), receipt));
        }
        Result result = past.result();
        if (result != null) {
            step(
                    id,
                    new Step.Judged(result, past.resultWords()),
                    mark(past.head(), past.ends().plusDays(1), receipt));
        }
    }

    private void step(CoachingId id, Step step, Mark mark) {
        sql.insert(id, Uuid7.at(mark.now()), StepRow.of(step), mark);
    }

    private Mark mark(EmployeeId by, LocalDate day, Receipt receipt) {
        return new Mark(by, "COMMAND", at(day), receipt);
    }

    private Instant at(LocalDate day) {
        return zone.at(day, HOUR);
    }
}
