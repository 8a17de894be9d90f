package id.abdi.breach;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Who examines, by the level that the breach may have (D-9, PP 94/2021). */
public enum Examiner {
    /** The direct superior. */
    SUPERIOR,
    /** The direct superior, or a team. */
    SUPERIOR_OR_TEAM,
    /** A team, set up by the appointing official (PPK) or whom they delegate it to. */
    TEAM;

    /** In which part somebody sits in a team; a team for a heavy breach has all three. */
    public enum Seat {
        /** The direct superior; where that one is involved, the next above. */
        SUPERIOR,
        /** From supervision (pengawasan). */
        SUPERVISION,
        /** From personnel (kepegawaian). */
        PERSONNEL;

        public String textKey() {
            return "breach.seat." + name();
        }
    }

    public static Examiner of(Level likely) {
        return switch (likely) {
            case LIGHT -> SUPERIOR;
            case MEDIUM -> SUPERIOR_OR_TEAM;
            case HEAVY -> TEAM;
        };
    }

    public boolean teamNeeded() {
        return this == TEAM;
    }

    public boolean teamAllowed() {
        return this != SUPERIOR;
    }

    /** The seats that nobody has. */
    public static Set<Seat> missing(Collection<Seat> seats) {
        Set<Seat> missing = EnumSet.allOf(Seat.class);
        missing.removeAll(seats);
        return missing;
    }
}
