package id.abdi.standard;

import id.abdi.organization.PostId;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a version says, checked and in its one spelling. */
record StandardContent(
        String name,
        String unitOfOutput,
        BigDecimal minutes,
        @Nullable String criteria,
        boolean forSection,
        Set<PostId> posts) {
    StandardContent {
        posts = Set.copyOf(posts);
    }

    static StandardContent of(WorkStandard standard) {
        return new StandardContent(
                standard.name(),
                standard.unitOfOutput(),
                standard.minutes(),
                standard.criteria(),
                standard.forSection(),
                standard.posts());
    }

    /** The same work for these posts alone. */
    StandardContent forPosts(Set<PostId> chosen) {
        return new StandardContent(name, unitOfOutput, minutes, criteria, false, chosen);
    }

    boolean says(WorkStandard standard) {
        return name.equals(standard.name())
                && unitOfOutput.equals(standard.unitOfOutput())
                && minutes.compareTo(standard.minutes()) == 0
                && Objects.equals(criteria, standard.criteria())
                && forSection == standard.forSection()
                && posts.equals(standard.posts());
    }
}
