package id.abdi.breach;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of sanctions (jenis hukuman disiplin, PP 94/2021 Pasal 8), in each level from the lightest up. Two lists of medium kinds
 * are known; which one holds is a dated rule (D-2).
 */
public enum SanctionKind {
    VERBAL_REPRIMAND(Level.LIGHT, null),
    WRITTEN_REPRIMAND(Level.LIGHT, null),
    WRITTEN_DISSATISFACTION(Level.LIGHT, null),
    ALLOWANCE_CUT_6(Level.MEDIUM, MediumKinds.ALLOWANCE_CUT),
    ALLOWANCE_CUT_9(Level.MEDIUM, MediumKinds.ALLOWANCE_CUT),
    ALLOWANCE_CUT_12(Level.MEDIUM, MediumKinds.ALLOWANCE_CUT),
    PAY_RISE_DELAYED(Level.MEDIUM, MediumKinds.RISE_AND_RANK),
    PROMOTION_DELAYED(Level.MEDIUM, MediumKinds.RISE_AND_RANK),
    RANK_LOWERED(Level.MEDIUM, MediumKinds.RISE_AND_RANK),
    POST_LOWERED(Level.HEAVY, null),
    REMOVED_FROM_POST(Level.HEAVY, null),
    DISMISSED(Level.HEAVY, null);

    private final Level level;
    private final @Nullable MediumKinds list;

    SanctionKind(Level level, @Nullable MediumKinds list) {
        this.level = level;
        this.list = list;
    }

    public Level level() {
        return level;
    }

    /** Whether it is one of those that the rule of the day lets anybody impose. */
    public boolean in(MediumKinds kinds) {
        return list == null || list == kinds;
    }

    /** The three kinds of that level, the lightest first. */
    public static List<SanctionKind> of(Level level, MediumKinds kinds) {
        return Arrays.stream(values())
                .filter(kind -> kind.level == level && kind.in(kinds))
                .toList();
    }

    /** All nine, the lightest first. */
    public static List<SanctionKind> all(MediumKinds kinds) {
        return Arrays.stream(values()).filter(kind -> kind.in(kinds)).toList();
    }

    /** Its place from the lightest, 0, to the heaviest, 8; kinds of the two medium lists in the same place are as heavy. */
    public int weight() {
        return all(list == null ? MediumKinds.ALLOWANCE_CUT : list).indexOf(this);
    }

    /** The key of its words, the same for every module. */
    public String textKey() {
        return "breach.kind." + name();
    }
}
