package id.abdi.standard;

import id.abdi.organization.PostId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who may claim a standard after posts are added to it, taken from it, or alone keep it. */
final class Assignment {
    private Assignment() {}

    enum Mode {
        ADD,
        REMOVE,
        ONLY;

        String textKey() {
            return "standard.assign.mode." + name();
        }
    }

    /**
     * @param section every post of the section: who may claim what is for the whole section
     * @return the posts that may claim it afterwards
     */
    static Set<PostId> after(Mode mode, WorkStandard standard, Set<PostId> section, Set<PostId> chosen) {
        Set<PostId> posts = new LinkedHashSet<>(mode == Mode.ONLY ? Set.of() : before(standard, section));
        if (mode == Mode.REMOVE) {
            posts.removeAll(chosen);
        } else {
            posts.addAll(chosen);
        }
        return posts;
    }

    /** Who may claim it now. */
    static Set<PostId> before(WorkStandard standard, Set<PostId> section) {
        return standard.forSection() ? section : standard.posts();
    }

    /** Those of the posts that are not among the others: who gains, or who loses. */
    static Set<PostId> without(Set<PostId> posts, Set<PostId> others) {
        Set<PostId> rest = new HashSet<>(posts);
        rest.removeAll(others);
        return rest;
    }
}
