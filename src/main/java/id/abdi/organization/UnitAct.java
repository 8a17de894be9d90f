package id.abdi.organization;

/** What can be done with what a unit sets down for its work: its SOPs and work standards (R2, R3). */
public enum UnitAct {
    /** Read what is in force and what was. */
    READ,
    /** Write drafts and send them on. */
    WRITE,
    /** Approve what was sent on, or send it back. */
    APPROVE,
    /** What the Tim Pengelola Kinerja does: say by letter who assesses, see which plans are missing, draft them (PM-10, PM-11). */
    MANAGE_PLANS,
    /** See how the work of the unit and of all below it develops, in numbers of many people (R5). */
    SEE_DEVELOPMENT,
    /** See there who of the own people needs help first. */
    SEE_OWN_PEOPLE,
    /** Read how much work a unit has against its people, in sums that tell of no single person (W-2, W-3). */
    READ_WORKLOAD,
    /** The same by post, down to the weeks, and who retires when. */
    READ_POST_WORKLOAD
}
