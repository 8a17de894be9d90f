package id.abdi.tally;

import id.abdi.activity.Activities.Stretch;
import id.abdi.fixture.Regency.Place;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Days of people in posts that begin and end anywhere in a week. */
@Component
class RandomStretches {
    private final Directory directory;

    RandomStretches(Directory directory) {
        this.directory = directory;
    }

    /** Of everybody who had a post there in the last weeks; several people under one key, no day of somebody twice. */
    List<Stretch> of(Collection<Place> places, LocalDate now, Random random) {
        Set<UnitId> units = places.stream().map(Place::id).collect(Collectors.toSet());
        Period days = Period.inclusive(now.minusDays(60), now);
        List<PostId> posts = directory.posts(units, days).stream().map(Post::id).toList();
        List<Stretch> stretches = new ArrayList<>();
        for (AssignmentFact tenure : directory.tenures(posts, days)) {
            LocalDate first = later(tenure.period().from(), now.minusDays(random.nextInt(50)));
            LocalDate end = tenure.period().last();
            LocalDate last = earlier(end == null ? now : end, earlier(now, first.plusDays(random.nextInt(40))));
            boolean free = stretches.stream()
                    .noneMatch(other -> other.employee().equals(tenure.employee())
                            && !other.first().isAfter(last)
                            && !other.last().isBefore(first));
            if (free && !first.isAfter(last)) {
                stretches.add(new Stretch(tenure.employee(), first, last, random.nextInt(3)));
            }
        }
        return stretches;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
