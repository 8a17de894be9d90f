package id.abdi.activity;

import id.abdi.activity.PastWorkSql.Suggestion;
import id.abdi.kernel.EmployeeId;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResultId;
import id.abdi.plan.PlanResults;
import id.abdi.standard.Proposal;
import id.abdi.standard.Proposals;
import id.abdi.standard.Standards;
import id.abdi.standard.WorkStandard;
import id.abdi.web.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the quick form offers: the own frequent activities, and standards by a few letters, the own recent ones first. */
@Component
class StandardChoices {
    private static final int SUGGESTIONS = 6;
    private static final int CHOICES = 8;
    private static final int DAYS = 60;
    private static final int LETTERS = 2;

    private final PastWorkSql sql;
    private final Standards standards;
    private final Proposals proposals;
    private final PlanResults results;

    StandardChoices(PastWorkSql sql, Standards standards, Proposals proposals, PlanResults results) {
        this.sql = sql;
        this.standards = standards;
        this.proposals = proposals;
        this.results = results;
    }

    /** What the form of a day offers, with one look at what may be claimed. */
    record Offer(List<Suggestion> frequent, List<WorkStandard> choices, List<Option> results) {}

    Offer of(EmployeeId person, LocalDate date) {
        List<WorkStandard> claimable = standards.claimable(person, date);
        List<Suggestion> frequent = sql.frequent(person, date.minusDays(DAYS), date, SUGGESTIONS).stream()
                .map(suggestion -> claims(claimable, suggestion.standardCode()) ? suggestion : suggestion.free())
                .toList();
        return new Offer(frequent, first(person, date, claimable), results(person, date));
    }

    /** The person's planned results of that day, which an activity may serve. */
    List<Option> results(EmployeeId person, LocalDate date) {
        return results.inForce(person, date).stream()
                .map(result -> new Option(result.id().toString(), result.statement()))
                .toList();
    }

    /** What the planned results say that these activities serve. */
    Map<PlanResultId, String> served(List<Activity> activities) {
        List<PlanResultId> named = activities.stream()
                .flatMap(activity -> Stream.ofNullable(activity.planResult()))
                .distinct()
                .toList();
        return named.isEmpty()
                ? Map.of()
                : results.find(named).values().stream()
                        .collect(Collectors.toMap(PlanResult::id, PlanResult::statement));
    }

    /** Those whose words begin with these letters; below two letters the own recent ones. */
    List<WorkStandard> matching(EmployeeId person, LocalDate date, String letters) {
        List<WorkStandard> found = letters.strip().length() < LETTERS
                ? standards.claimable(person, date)
                : standards.search(person, date, letters);
        return first(person, date, found);
    }

    Optional<WorkStandard> named(EmployeeId person, LocalDate date, String code) {
        return standards.claimable(person, date).stream()
                .filter(standard -> standard.code().value().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /** What became of the proposals that came from these activities. */
    Map<UUID, Proposal> proposed(List<Activity> activities) {
        return proposals.from(activities.stream()
                .filter(activity -> activity.standard() == null)
                .map(activity -> activity.id().value())
                .toList());
    }

    private List<WorkStandard> first(EmployeeId person, LocalDate date, List<WorkStandard> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> recent = sql.recentStandards(person, date.minusDays(DAYS), date);
        return found.stream()
                .sorted(Comparator.comparingInt(standard -> place(recent, standard)))
                .limit(CHOICES)
                .toList();
    }

    private static int place(List<String> recent, WorkStandard standard) {
        int place = recent.indexOf(standard.code().value());
        return place < 0 ? recent.size() : place;
    }

    private static boolean claims(List<WorkStandard> claimable, @Nullable String code) {
        return claimable.stream().anyMatch(standard -> standard.code().value().equals(code));
    }
}
