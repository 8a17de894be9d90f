package id.abdi.breach;

import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Lines;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import id.abdi.organization.Superior;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stands above a person on a day, with the ranks of their posts. A fixed number of questions for each step of the line. */
@Component
public class Officials {
    /** No line is longer. */
    private static final int DEEPEST = 12;

    private final Lines lines;
    private final Directory directory;
    private final Law law;

    Officials(Lines lines, Directory directory, Law law) {
        this.lines = lines;
        this.directory = directory;
        this.law = law;
    }

    /** @param involved who have to do with the breach themselves, so that the next higher takes their place (D-9) */
    @Transactional(readOnly = true)
    public Competence above(EmployeeId person, LocalDate day, Set<EmployeeId> involved) {
        List<Superior> line = line(person, day);
        Map<PostId, Post> posts = directory
                .posts(line.stream().map(Superior::post).distinct().toList(), day)
                .stream()
                .collect(Collectors.toMap(Post::id, Function.identity()));
        List<Official> chain = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Superior superior = line.get(i);
            Post post = posts.get(superior.post());
            boolean top = i == line.size() - 1 && post != null && post.kind() == PostKind.LEADER;
            chain.add(new Official(
                    superior.id(),
                    top ? Rank.REGENT : Rank.of(post),
                    superior.capacity() == Capacity.PLT || superior.capacity() == Capacity.PLH,
                    involved.contains(superior.id())));
        }
        return new Competence(chain, line.isEmpty() ? Rank.REGENT : rank(person, day), law.actingUpTo(day));
    }

    private List<Superior> line(EmployeeId person, LocalDate day) {
        List<Superior> line = new ArrayList<>();
        Optional<Superior> next = lines.superior(person, day);
        while (next.isPresent() && line.size() < DEEPEST) {
            line.add(next.get());
            next = lines.superior(next.get().id(), day);
        }
        return line;
    }

    private Rank rank(EmployeeId person, LocalDate day) {
        @Nullable
        AssignmentFact held = directory.definitive(List.of(person), day).get(person);
        return held == null
                ? Rank.EXECUTIVE
                : Rank.of(directory.post(held.post(), day).orElse(null));
    }
}
