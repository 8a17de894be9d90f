package id.abdi.organization;

/** How somebody stands to the person whose record is asked for, on the date in question. */
enum Relation {
    SELF,
    /** Atasan langsung on that date. */
    SUPERIOR,
    /** The superior of that superior on that date. */
    NEXT_SUPERIOR,
    /** Anywhere above in the line, on that date or today. */
    ABOVE,
    /** Assesses them by delegation on that date. */
    ASSESSOR,
    /** Has the same direct superior on that date. */
    COLLEAGUE,
    /** Duty of the personnel agency (BKPSDM). */
    PERSONNEL,
    INSPECTORATE,
    REGENT,
    OTHER
}
