package id.abdi.breach;

/** What can follow from poor performance that help did not change, in the law's order (PP 30/2019 Pasal 56 to 58; PM-24, PM-25). No sanction. */
public enum Measure {
    /** Time to improve and a competence test first. */
    TIME_AND_TEST,
    /** Another post that fits. */
    OTHER_POST,
    /** A lower post. */
    LOWER_POST,
    /** Without such a post: temporary placement of at most a year. */
    TEMPORARY_PLACEMENT,
    /** Dismissal with honour: not among the dishonourable ones (UU 20/2023 Pasal 52). */
    HONOURABLE_DISMISSAL;

    public String textKey() {
        return "breach.measure." + name();
    }
}
