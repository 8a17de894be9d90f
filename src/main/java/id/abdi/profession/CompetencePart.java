package id.abdi.profession;

import id.abdi.kernel.EmployeeId;
import id.abdi.learning.Learned;
import id.abdi.organization.Directory;
import id.abdi.organization.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Competence, from what was learned and proved. */
@Component
class CompetencePart implements IndexPart {
    private final Learned learned;
    private final Directory directory;
    private final ProfessionSettings settings;

    CompetencePart(Learned learned, Directory directory, ProfessionSettings settings) {
        this.learned = learned;
        this.directory = directory;
        this.settings = settings;
    }

    @Override
    public Dimension dimension() {
        return Dimension.COMPETENCE;
    }

    @Override
    public List<SubScore> of(EmployeeId person, LocalDate day) {
        return Optional.ofNullable(directory.definitive(List.of(person), day).get(person))
                .flatMap(held -> directory.post(held.post(), day))
                .map(Post::kind)
                .map(kind -> CompetenceScore.of(kind, learned.of(person, day), settings.scale(day)))
                .orElse(List.of());
    }
}
