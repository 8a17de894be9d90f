package id.abdi.calendar;

/** How a pattern binds its people to hours (Perpres 21/2023 Pasal 4 and 8; PermenPANRB 4/2025, W-6). */
public enum Timing {
    /** From an hour to an hour, as the rules of working time say. */
    FIXED,
    /** As many minutes a day as the others, at hours of one's own choice. */
    FLEXIBLE,
    /** By a roster round the clock, also over midnight. */
    ROSTER
}
