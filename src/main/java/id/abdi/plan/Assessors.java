package id.abdi.plan;

import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.organization.Lines;
import id.abdi.organization.Post;
import id.abdi.organization.PostKind;
import id.abdi.organization.Superior;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the pejabat penilai kinerja (PM-10): the direct superior, or the next one above where the direct superior only leads a team and
 * holds no managing post. Who acts in the post is it in the name of the post.
 */
@Component
class Assessors {
    private final Lines lines;
    private final Directory directory;

    Assessors(Lines lines, Directory directory) {
        this.lines = lines;
        this.directory = directory;
    }

    Optional<Superior> of(EmployeeId employee, LocalDate date) {
        Optional<Superior> direct = lines.superior(employee, date);
        return direct.flatMap(superior -> superior.capacity() != Capacity.TEAM_LEAD || manages(superior, date)
                ? direct
                : lines.superior(superior.id(), date).or(() -> direct));
    }

    private boolean manages(Superior superior, LocalDate date) {
        return directory
                .post(superior.post(), date)
                .map(Post::kind)
                .filter(kind -> kind == PostKind.MANAGERIAL || kind == PostKind.LEADER)
                .isPresent();
    }
}
