package id.abdi.workload;

import id.abdi.kernel.UnitId;
import id.abdi.organization.Post;
import id.abdi.organization.PostKind;
import java.util.Locale;

/**
 * A post as the analysis counts it (jabatan): all seats of one title in one unit, whose holders do the same kind of work.
 *
 * @param head whether its holder heads the unit
 */
record Position(UnitId unit, String title, PostKind kind, boolean head) {
    static Position of(Post post) {
        return new Position(post.unit(), post.title(), post.kind(), post.head());
    }

    /** Whether both are one post where units are one; the heads of both are one head. */
    boolean sameWork(Position other) {
        return head ? other.head : !other.head && kind == other.kind && name().equals(other.name());
    }

    /** By which addresses name it within its unit. */
    String name() {
        return title.toLowerCase(Locale.ROOT);
    }
}
