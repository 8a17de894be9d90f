package id.abdi.organization;

/** What can be done with a person's record; who may is the table in {@code docs/rights.md}. */
public enum Act {
    SEE,
    REPORT_DAY,
    ANSWER_DAY,
    REOPEN_DAY,
    RECORD_ACTIVITY,
    CONFIRM_ACTIVITY,
    EDIT_PEOPLE,
    SEE_LOOKS
}
