package id.abdi.attendance;

/**
 * Why somebody is lawfully not on duty: the leave kinds of PP 11/2017 and Perka BKN 24/2017, training and study by order,
 * the sea crossing of the islands, and the free day of a roster. Duty travel and work elsewhere are on duty.
 */
public enum DutyKind {
    LEAVE_ANNUAL,
    LEAVE_LONG,
    SICK,
    MATERNITY,
    IMPORTANT_REASON,
    UNPAID,
    TRAINING,
    STUDY,
    CROSSING,
    REST;

    /** Whether the kind alone tells something about the person's health: no statistics about single persons (SEC-3). */
    public boolean health() {
        return this == SICK || this == MATERNITY;
    }

    /** The key of its word, the same for every module. */
    public String textKey() {
        return "attendance.kind." + name();
    }
}
