package id.abdi.organization;

/** How somebody comes to be the superior of a person on a date. */
public enum Capacity {
    /** Holds the post above. */
    DEFINITIVE,
    /** Pelaksana tugas: acts in a post that nobody holds. */
    PLT,
    /** Pelaksana harian: acts while the holder is away. */
    PLH,
    /** The post above is vacant, so its people pass to the next one above. */
    PASSED_UP,
    /** A line of its own, which differs from the unit's head. */
    TEAM_LEAD
}
