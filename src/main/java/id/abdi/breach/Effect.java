package id.abdi.breach;

import java.util.Collection;

/** How far the effect of a breach reaches, from which its level follows where the law fixes none (D-1). */
public enum Effect {
    UNIT(Level.LIGHT),
    AGENCY(Level.MEDIUM),
    STATE(Level.HEAVY);

    private final Level level;

    Effect(Level level) {
        this.level = level;
    }

    /** The level of a breach of these clauses with this effect; of several the heaviest counts (D-11). */
    public Level level(Collection<Clause> clauses) {
        return clauses.stream().anyMatch(Clause::alwaysHeavy) ? Level.HEAVY : level;
    }

    public String textKey() {
        return "breach.effect." + name();
    }
}
