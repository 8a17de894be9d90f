package id.abdi.insight;

/** Where a person's course goes, compared with the own past alone. */
public enum Trend {
    RISING,
    STEADY,
    FALLING,
    /** Too few days were judged to say. */
    UNKNOWN
}
