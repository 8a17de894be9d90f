package id.abdi.coaching;

import id.abdi.coaching.Question.Why;
import id.abdi.dailyreport.Verdict;
import id.abdi.insight.Trend;
import java.util.List;
import java.util.Optional;

/** When the record asks whether coaching would help (R9, complaint 112): a falling course, or "below" again and again. */
final class QuestionRules {
    private QuestionRules() {}

    /** Of the last weeks of a person. */
    record Weeks(int lower, int judged) {
        static Weeks of(List<Verdict> verdicts) {
            List<Verdict> judged = verdicts.stream()
                    .filter(verdict -> verdict != Verdict.NOT_ON_DUTY)
                    .toList();
            return new Weeks(
                    (int) judged.stream()
                            .filter(verdict -> verdict == Verdict.BELOW || verdict == Verdict.NO_RESULT)
                            .count(),
                    judged.size());
        }
    }

    /** From how many such days on. */
    record Limits(int belowDays, int fallingDays) {
        /** Whether the course needs to be looked at. */
        boolean reached(Weeks weeks) {
            return weeks.lower() >= Math.min(belowDays, fallingDays);
        }
    }

    static Optional<Why> ask(Weeks weeks, Trend trend, Limits limits) {
        if (trend == Trend.FALLING && weeks.lower() >= limits.fallingDays()) {
            return Optional.of(Why.FALLING);
        }
        return weeks.lower() >= limits.belowDays() ? Optional.of(Why.BELOW) : Optional.empty();
    }
}
