package id.abdi.kernel;

import java.util.List;

/**
 * Where a dated rule, holiday or pattern is asked for: a unit with all units above it, nearest first. What was set for
 * the nearest unit wins; what was set for nobody in particular holds for the whole government.
 */
public record Scope(List<UnitId> nearestFirst) {
    /** The whole government, no unit in particular. */
    public static final Scope GOVERNMENT = new Scope(List.of());

    public Scope {
        nearestFirst = List.copyOf(nearestFirst);
    }
}
