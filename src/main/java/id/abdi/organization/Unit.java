package id.abdi.organization;

import id.abdi.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit (<em>unit kerja</em>) as of a date.
 *
 * @param code the key under which files and people know it, unique
 * @param parent the unit above; null for the government itself alone
 */
public record Unit(
        UnitId id,
        String code,
        String name,
        UnitLevel level,
        @Nullable UnitId parent) {}
