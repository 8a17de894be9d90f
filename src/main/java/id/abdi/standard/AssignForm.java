package id.abdi.standard;

import id.abdi.organization.PostId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Standards for many posts at once, as chosen.
 *
 * @param sure whether the preview was seen; without it the preview is shown first
 */
record AssignForm(
        @Nullable UUID unit,
        @Nullable List<UUID> standards,
        @Nullable List<UUID> posts,
        Assignment.@Nullable Mode mode,
        @Nullable String from,
        @Nullable String reason,
        @Nullable Boolean sure) {
    Set<StandardId> chosenStandards() {
        Set<StandardId> chosen = new HashSet<>();
        if (standards != null) {
            standards.stream().filter(Objects::nonNull).map(StandardId::new).forEach(chosen::add);
        }
        return chosen;
    }

    Set<PostId> chosenPosts() {
        Set<PostId> chosen = new HashSet<>();
        if (posts != null) {
            posts.stream().filter(Objects::nonNull).map(PostId::new).forEach(chosen::add);
        }
        return chosen;
    }

    Assignment.Mode chosenMode() {
        return mode == null ? Assignment.Mode.ADD : mode;
    }

    List<UUID> keptStandards() {
        return chosenStandards().stream().map(StandardId::value).sorted().toList();
    }

    List<UUID> keptPosts() {
        return chosenPosts().stream().map(PostId::value).sorted().toList();
    }

    boolean confirmed() {
        return Boolean.TRUE.equals(sure);
    }
}
