package id.abdi.coaching;

import id.abdi.coaching.Coaching.Agreement;
import id.abdi.coaching.Coaching.State;
import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Result;
import java.time.LocalDate;

/**
 * What may follow what in a coaching, and what is fair (R9; D-18, complaint 112): nobody is judged not to have become better before the
 * time was over that they were given, and before anybody talked with them.
 */
final class CoachingRules {
    private CoachingRules() {}

    /** Counts the working days of the person, both ends included. */
    interface DutyDays {
        int between(LocalDate first, LocalDate last);
    }

    /**
     * What is fair on that day.
     *
     * @param leastDays working days that an agreement runs at least
     * @param trialDays working days that a trial period lasts at least
     */
    record Fair(LocalDate today, int leastDays, int trialDays, DutyDays days) {}

    /** @throws id.abdi.kernel.Refusal where the time of the offer is not fair, or lies in the past */
    static void offer(Agreement agreement, Fair fair) {
        if (agreement.begins().isBefore(fair.today())) {
            throw CoachingRefusals.begun("begins");
        }
        int days = fair.days().between(agreement.begins(), agreement.ends());
        if (days < fair.leastDays()) {
            throw CoachingRefusals.tooShort("ends", days, fair.leastDays());
        }
    }

    /** @throws id.abdi.kernel.Refusal where that step cannot be taken now */
    static void step(Coaching coaching, Step step, Fair fair) {
        State state = coaching.state(fair.today());
        if (state == State.WITHDRAWN) {
            throw CoachingRefusals.withdrawn();
        }
        switch (step) {
            case Step.Answered answered -> requireUnanswered(state);
            case Step.Withdrawn withdrawn -> requireUnanswered(state);
            case Step.Said said -> {}
            case Step.Conversed conversed -> {
                requireRunning(coaching, state);
                held(coaching, conversed, fair.today());
            }
            case Step.Trial trial -> {
                requireRunning(coaching, state);
                trial(coaching, trial, fair);
            }
            case Step.Judged judged -> {
                requireRunning(coaching, state);
                judged(coaching, judged, fair);
            }
        }
    }

    private static void requireUnanswered(State state) {
        if (state != State.OFFERED) {
            throw CoachingRefusals.answered();
        }
    }

    private static void requireRunning(Coaching coaching, State state) {
        if (state == State.JUDGED) {
            throw CoachingRefusals.judged();
        }
        if (coaching.answer() != Answer.ACCEPTED) {
            throw CoachingRefusals.notAgreed();
        }
    }

    private static void held(Coaching coaching, Step.Conversed conversed, LocalDate today) {
        if (conversed.held().isBefore(coaching.offered()) || conversed.held().isAfter(today)) {
            throw CoachingRefusals.held(coaching.offered());
        }
    }

    private static void trial(Coaching coaching, Step.Trial trial, Fair fair) {
        if (trial.begins().isBefore(fair.today())) {
            throw CoachingRefusals.begun("day");
        }
        if (trial.ends().isBefore(coaching.lastDay())) {
            throw CoachingRefusals.shortened(coaching.lastDay());
        }
        int days = fair.days().between(trial.begins(), trial.ends());
        if (days < fair.trialDays()) {
            throw CoachingRefusals.tooShort("until", days, fair.trialDays());
        }
    }

    private static void judged(Coaching coaching, Step.Judged judged, Fair fair) {
        if (coaching.conversations() == 0) {
            throw CoachingRefusals.nobodyTalked();
        }
        if (judged.result() == Result.IMPROVED) {
            return;
        }
        LocalDate last = coaching.lastDay();
        if (!fair.today().isAfter(last)) {
            throw CoachingRefusals.early(last);
        }
        int days = fair.days().between(coaching.began().orElse(last), last);
        if (days < fair.leastDays()) {
            throw CoachingRefusals.away(days, fair.leastDays());
        }
    }
}
