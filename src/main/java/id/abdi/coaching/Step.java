package id.abdi.coaching;

import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Result;
import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens in a coaching after it was offered; each once recorded stays as it is. */
sealed interface Step {
    /** The person agrees or refuses, with own words or without. */
    record Answered(Answer answer, @Nullable String words) implements Step {}

    /**
     * They talked.
     *
     * @param head what the head said
     * @param person what the person said; null where nothing is noted
     * @param next what comes next
     */
    record Conversed(
            LocalDate held,
            String head,
            @Nullable String person,
            @Nullable String next) implements Step {}

    /** Own words of the person or the head, at any time. */
    record Said(String words) implements Step {}

    /**
     * The time in which the work may show that it got better.
     *
     * @param ends inclusive
     * @param watched what will be looked at
     */
    record Trial(LocalDate begins, LocalDate ends, String watched) implements Step {}

    /** The head says whether it helped. */
    record Judged(Result result, String words) implements Step {}

    /** The head takes the offer back before it was answered. */
    record Withdrawn(String reason) implements Step {}

    /** Which kind of step, with the word of its address. */
    enum Kind {
        ANSWERED("answer"),
        CONVERSED("conversation"),
        SAID("words"),
        TRIAL("trial"),
        JUDGED("result"),
        WITHDRAWN("withdrawal");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    default Kind kind() {
        return switch (this) {
            case Answered answered -> Kind.ANSWERED;
            case Conversed conversed -> Kind.CONVERSED;
            case Said said -> Kind.SAID;
            case Trial trial -> Kind.TRIAL;
            case Judged judged -> Kind.JUDGED;
            case Withdrawn withdrawn -> Kind.WITHDRAWN;
        };
    }

    /** A step that was taken. */
    record Taken(UUID id, Step step, EmployeeId by, Instant at) {}
}
