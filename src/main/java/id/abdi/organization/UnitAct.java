package id.abdi.organization;

/** What can be done with what a unit sets down for its work: its SOPs and work standards (R2, R3). */
public enum UnitAct {
    /** Read what is in force and what was. */
    READ,
    /** Write drafts and send them on. */
    WRITE,
    /** Approve what was sent on, or send it back. */
    APPROVE
}
