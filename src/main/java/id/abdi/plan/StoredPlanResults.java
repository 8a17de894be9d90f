package id.abdi.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.abdi.assessor.Assessor;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.organization.Directory;
import id.abdi.organization.PostId;
import id.abdi.programme.Programme;
import id.abdi.programme.ProgrammeId;
import id.abdi.programme.Programmes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredPlanResults implements PlanResults, Plans {
    private static final int DEEPEST = 12;

    private final ResultSql results;
    private final PlanSql plans;
    private final WordsSql words;
    private final Superiors superiors;
    private final Directory directory;
    private final Programmes programmes;

    StoredPlanResults(
            ResultSql results,
            PlanSql plans,
            WordsSql words,
            Superiors superiors,
            Directory directory,
            Programmes programmes) {
        this.results = results;
        this.plans = plans;
        this.words = words;
        this.superiors = superiors;
        this.directory = directory;
        this.programmes = programmes;
    }

    private record Holder(EmployeeId employee, PostId post) {}

    @Override
    public List<PlanResult> inForce(EmployeeId employee, LocalDate date) {
        return held(results.inForce(List.of(employee), date), date);
    }

    @Override
    public Map<EmployeeId, List<PlanResult>> inForce(Collection<EmployeeId> employees, LocalDate date) {
        return held(results.inForce(employees, date), date).stream().collect(groupingBy(PlanResult::employee));
    }

    @Override
    public Optional<PlanResult> inForce(PlanResultId result, LocalDate date) {
        return held(results.inForce(result, date), date).stream().findFirst();
    }

    @Override
    public Optional<PlanResult> find(PlanResultId id) {
        return results.newest(List.of(id)).stream().findFirst();
    }

    @Override
    public Map<PlanResultId, PlanResult> find(Collection<PlanResultId> ids) {
        return results.newest(ids).stream().collect(toMap(PlanResult::id, Function.identity()));
    }

    @Override
    public List<PlanResult> children(PlanResultId parent, LocalDate date) {
        return held(results.children(parent, date), date);
    }

    @Override
    public List<PlanResult> tree(ProgrammeId programme, LocalDate date) {
        return held(results.tree(programme, date), date);
    }

    @Override
    public Map<PlanResultId, List<Period>> served(ProgrammeId programme, Period period) {
        return results.served(programme, period);
    }

    @Override
    public Optional<ProgrammeId> programme(PlanResultId result, LocalDate date) {
        Optional<PlanResult> above = find(result);
        for (int depth = 0; depth < DEEPEST && above.isPresent(); depth++) {
            PlanResult.Link link = above.get().link();
            if (link.programme() != null) {
                return Optional.of(link.programme());
            }
            above = link.result() == null ? Optional.empty() : find(link.result());
        }
        return Optional.empty();
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return plans.find(id);
    }

    @Override
    public List<Plan> of(Collection<EmployeeId> employees, int year) {
        return plans.of(employees, year);
    }

    @Override
    public List<PlanResult> results(PlanId plan, int version) {
        return results.of(plan, version);
    }

    @Override
    public List<PlanResult> newestResults(Collection<PlanId> asked) {
        return results.newestOf(asked);
    }

    @Override
    public Map<PlanPart, String> words(PlanId plan, int version) {
        return words.of(plan, version);
    }

    @Override
    public Optional<UUID> agreed(PlanId plan, int version) {
        return plans.agreed(plan, version);
    }

    @Override
    public Optional<Assessor> assessor(EmployeeId employee, LocalDate date) {
        return superiors.assessor(employee, date);
    }

    @Override
    public List<PlanResult> servingNothing(LocalDate date) {
        List<PlanResult> all = held(results.all(date), date);
        Set<ProgrammeId> running =
                programmes.on(date).stream().map(Programme::id).collect(toSet());
        Set<PlanResultId> useful = new HashSet<>();
        for (int depth = 0; depth < DEEPEST; depth++) {
            boolean grown = false;
            for (PlanResult result : all) {
                PlanResult.Link link = result.link();
                boolean good = (link.programme() != null && running.contains(link.programme()))
                        || (link.result() != null && useful.contains(link.result()));
                grown |= good && useful.add(result.id());
            }
            if (!grown) {
                break;
            }
        }
        return all.stream().filter(result -> !useful.contains(result.id())).toList();
    }

    /** How many results serve each programme directly. */
    Map<ProgrammeId, Integer> carriers(LocalDate date) {
        Map<ProgrammeId, Integer> carriers = new HashMap<>();
        held(results.carrying(date), date)
                .forEach(result ->
                        carriers.merge(Objects.requireNonNull(result.link().programme()), 1, Integer::sum));
        return carriers;
    }

    /** Without those of posts that the person has left: a plan ends with the post (PM-12). */
    private List<PlanResult> held(List<PlanResult> found, LocalDate date) {
        Set<PostId> posts = found.stream().map(PlanResult::post).collect(toSet());
        if (posts.isEmpty()) {
            return found;
        }
        Set<Holder> holders = directory.holders(posts, date).stream()
                .map(assignment -> new Holder(assignment.employee(), assignment.post()))
                .collect(toSet());
        return found.stream()
                .filter(result -> holders.contains(new Holder(result.employee(), result.post())))
                .toList();
    }
}
