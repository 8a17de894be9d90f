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
    SEE_OWN_PEOPLE
}
