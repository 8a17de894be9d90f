package id.abdi.organization;

/** What can be done with a person's record; who may is the table in {@code docs/rights.md}. */
public enum Act {
    SEE,
    REPORT_DAY,
    ANSWER_DAY,
    REOPEN_DAY,
    RECORD_ACTIVITY,
    CONFIRM_ACTIVITY,
    ANSWER_PROPOSAL,
    EDIT_PEOPLE,
    SEE_LOOKS,
    /** Enter or change a leader's programme; nobody's record, so it is asked of the caller alone. */
    EDIT_PROGRAMMES,
    WRITE_PLAN,
    /** Return or agree a plan; which of them is the assessor, the module of plans knows (PM-10). */
    AGREE_PLAN,
    /** Say what an indicator of the own plan reached (PM-16). */
    CONFIRM_REALISATION,
    /** Say what hinders a planned result, change it, say that it is removed (R6). */
    NAME_OBSTACLE,
    /** See the leader's page; nobody's record, so it is asked of the caller alone. */
    SEE_LEADER_PAGE,
    /** See whether a head probably rates lower or higher than others would: a question, never a finding (D-21). */
    SEE_SEVERITY,
    /** Report that a duty may have been neglected, or something forbidden done: a superior must, the agencies in charge may (D-17). */
    REPORT_BREACH,
    /** Open a case of poor performance, behind its gate; also answer whether coaching or an examination is called for (D-18, D-19). */
    OPEN_PERFORMANCE_CASE,
    /** See discipline cases; the reporter, the examining team and who decides see the single case too, which its module knows. */
    SEE_DISCIPLINE,
    /** Confirm that the effect of an innovation that they own is proven; never one's own, nor from below (R7, I-6). */
    CONFIRM_INNOVATION,
    /** Look through the signals of all: questions, never findings (D-21); nobody's record, so it is asked of the caller alone. */
    SEE_SIGNALS,
    /** Say what a look at a signal about that person brought. */
    REVIEW_SIGNAL,
    /** Offer coaching, hold its conversations, set a trial period, judge what came of it (R9; D-18). */
    COACH,
    /** Agree to coaching or refuse it. */
    ANSWER_COACHING,
    /** Read what is agreed and said in coaching, which is confidential (D-18). */
    SEE_COACHING,
    /** Know that somebody is coached, and what came of it, without a word of it: the result is reported upward (D-18). */
    KNOW_COACHING,
    /** Ask for a training, answer an offered one, take the wish back (R8). */
    ASK_TRAINING,
    /** Offer a training, agree to a wish or refuse it with a reason, say what it changed (R8; D-20). */
    DECIDE_TRAINING,
    /** Say who came, who passed and what was proved; nobody of themselves (T-2). */
    PROVE_TRAINING,
    /** Record that somebody works elsewhere by a letter, and withdraw it; nobody of themselves (R10). */
    RECORD_DUTY_LETTER,
    /** Say which shift of a roster somebody works on which day; nobody of themselves (R10). */
    PLAN_ROSTER
}
