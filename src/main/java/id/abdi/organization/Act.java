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
    SEE_SEVERITY
}
