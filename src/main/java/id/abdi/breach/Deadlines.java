package id.abdi.breach;

import java.time.LocalDate;

/**
 * Until when each step of the procedure has to be taken (D-6, D-7, D-13, D-14, D-16).
 *
 * @param counts how many days of which kind, as in force on the day of the step
 * @param office which days are worked
 */
public record Deadlines(Counts counts, OfficeDays office) {
    /**
     * How many days each step is given.
     *
     * @param examination between the letter of a summons and the examination, at most (Pasal 26)
     * @param secondSummons after the day on which the first examination should have been
     * @param delivery after the decision was set
     * @param inForce the decision counts on this day after it was received
     * @param objection to file a keberatan, after receipt
     * @param objectionAnswer to decide it
     * @param appeal to file a banding administratif, after the day of the decision (PP 79/2021 Pasal 11)
     * @param appealReply of the official to the board (BPASN)
     * @param appealDecision of the board
     */
    public record Counts(
            DayCount examination,
            DayCount secondSummons,
            DayCount delivery,
            DayCount inForce,
            DayCount objection,
            DayCount objectionAnswer,
            DayCount appeal,
            DayCount appealReply,
            DayCount appealDecision) {}

    /** D-6: the last day on which the examination may be, after the date of the letter. */
    public LocalDate examination(LocalDate letter) {
        return counts.examination().after(letter, office);
    }

    /** D-7: the last day for the second summons, after the day on which the first examination should have been. */
    public LocalDate secondSummons(LocalDate missed) {
        return counts.secondSummons().after(missed, office);
    }

    /** D-13: the last day to deliver a decision. */
    public LocalDate delivery(LocalDate decided) {
        return counts.delivery().after(decided, office);
    }

    /** D-14: the day from which a decision counts that nobody objects to. */
    public LocalDate inForce(LocalDate received) {
        return counts.inForce().after(received, office);
    }

    /** D-16: the last day to object: a keberatan is counted from receipt, a banding to BPASN from the day of the decision. */
    public LocalDate objection(Objection objection, LocalDate decided, LocalDate received) {
        return switch (objection) {
            case KEBERATAN -> counts.objection().after(received, office);
            case BANDING -> counts.appeal().after(decided, office);
        };
    }

    /** D-16: until when it is decided. */
    public LocalDate objectionAnswer(Objection objection, LocalDate filed) {
        return switch (objection) {
            case KEBERATAN -> counts.objectionAnswer().after(filed, office);
            case BANDING -> counts.appealDecision().after(filed, office);
        };
    }

    /** D-16: until when the official answers the board. */
    public LocalDate appealReply(LocalDate filed) {
        return counts.appealReply().after(filed, office);
    }
}
