package id.abdi.personnel;

import id.abdi.kernel.UnitId;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which post a row means: tables name a title and a unit, and many people of a unit have the same title.
 *
 * @param post the post, new or known
 * @param fresh whether it must be made
 */
record StaffTarget(Post post, boolean fresh) {
    boolean head() {
        return post.head();
    }

    /** Finds them for a whole table, so that no post is given to two rows. */
    static final class Finder {
        private final StaffKnown known;
        private final Map<UnitId, StaffRow> heads = new HashMap<>();
        private final Set<PostId> given = new HashSet<>();

        /** @param rows those whose unit is known */
        Finder(List<StaffRow> rows, StaffKnown known) {
            this.known = known;
            Map<UnitId, List<StaffRow>> leaders = new HashMap<>();
            for (StaffRow row : rows) {
                UnitId unit = known.unit(row.place().unit());
                if (named(row)) {
                    heads.putIfAbsent(unit, row);
                } else if (leads(row)) {
                    leaders.computeIfAbsent(unit, none -> new java.util.ArrayList<>())
                            .add(row);
                }
            }
            leaders.forEach((unit, candidates) -> {
                if (candidates.size() == 1 && free(unit, candidates.getFirst())) {
                    heads.putIfAbsent(unit, candidates.getFirst());
                }
            });
        }

        /** The title is that of the post that heads the unit. */
        private boolean named(StaffRow row) {
            return known.head(known.unit(row.place().unit()))
                    .filter(head -> Said.same(head.title(), row.place().title()))
                    .isPresent();
        }

        /** Titles of leaders differ from table to table, but each leads a unit (UU 20/2023 Pasal 13 to 15). */
        private static boolean leads(StaffRow row) {
            PostKind kind = row.place().kind();
            return kind == PostKind.LEADER || kind == PostKind.MANAGERIAL;
        }

        /** Nobody outside the table, and nobody whose row stays, holds the post already. */
        private boolean free(UnitId unit, StaffRow row) {
            Optional<Post> head = known.head(unit);
            return head.isEmpty()
                    || known.holder(head.get().id()) == null
                    || head.get().equals(known.place(row.nip()));
        }

        StaffTarget of(StaffRow row) {
            UnitId unit = known.unit(row.place().unit());
            Optional<Post> head = known.head(unit);
            if (row.equals(heads.get(unit)) || named(row)) {
                return head.map(post -> new StaffTarget(post, false)).orElseGet(() -> fresh(row, unit, true));
            }
            Post now = known.place(row.nip());
            if (now != null
                    && now.unit().equals(unit)
                    && Said.same(now.title(), row.place().title())) {
                given.add(now.id());
                return new StaffTarget(now, false);
            }
            return known.posts().getOrDefault(unit, List.of()).stream()
                    .filter(post -> !post.head() && known.holder(post.id()) == null && !given.contains(post.id()))
                    .filter(post -> Said.same(post.title(), row.place().title()))
                    .findFirst()
                    .map(post -> {
                        given.add(post.id());
                        return new StaffTarget(post, false);
                    })
                    .orElseGet(() -> fresh(row, unit, false));
        }

        private static StaffTarget fresh(StaffRow row, UnitId unit, boolean head) {
            StaffRow.Place place = row.place();
            String title = place.written();
            return new StaffTarget(new Post(PostId.fresh(), title, place.kind(), unit, place.echelon(), head), true);
        }
    }
}
