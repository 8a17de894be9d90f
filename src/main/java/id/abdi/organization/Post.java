package id.abdi.organization;

import id.abdi.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A post (<em>jabatan</em>) in a unit. Several people can hold the same kind of work in one unit: each has a post of their
 * own.
 *
 * @param echelon as people write it: {@code III.a}; null for posts without one
 * @param head whether its holder heads the unit
 */
public record Post(
        PostId id,
        String title,
        PostKind kind,
        UnitId unit,
        @Nullable String echelon,
        boolean head) {}
