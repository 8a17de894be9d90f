package id.abdi.activity;

import id.abdi.activity.SuggestionSql.Suggestion;
import id.abdi.kernel.EmployeeId;
import id.abdi.standard.Proposal;
import id.abdi.standard.Proposals;
import id.abdi.standard.Standards;
import id.abdi.standard.WorkStandard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the quick form offers: the own frequent activities, and standards by a few letters, the own recent ones first. */
@Component
class StandardChoices {
    private static final int SUGGESTIONS = 6;
    private static final int CHOICES = 8;
    private static final int DAYS = 60;
    private static final int LETTERS = 2;

    private final SuggestionSql sql;
    private final Standards standards;
    private final Proposals proposals;

    StandardChoices(SuggestionSql sql, Standards standards, Proposals proposals) {
        this.sql = sql;
        this.standards = standards;
        this.proposals = proposals;
    }

    /** A standard that the person may pick. */
    record Choice(String code, String name, String unitOfOutput, BigDecimal minutes) {
        static Choice of(WorkStandard standard) {
            return new Choice(standard.code().value(), standard.name(), standard.unitOfOutput(), standard.minutes());
        }

        String typedMinutes() {
            return minutes.stripTrailingZeros().toPlainString().replace('.', ',');
        }
    }

    /** What the form of a day offers, with one look at what may be claimed. */
    record Offer(List<Suggestion> frequent, List<Choice> choices, boolean more) {}

    Offer of(EmployeeId person, LocalDate date) {
        List<WorkStandard> claimable = standards.claimable(person, date);
        List<Suggestion> frequent = sql.frequent(person, date.minusDays(DAYS), date, SUGGESTIONS).stream()
                .map(suggestion -> claims(claimable, suggestion.standardCode()) ? suggestion : suggestion.free())
                .toList();
        return new Offer(frequent, first(person, date, claimable), claimable.size() > CHOICES);
    }

    /** Those whose words begin with these letters; below two letters the own recent ones. */
    List<Choice> matching(EmployeeId person, LocalDate date, String letters) {
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

    private List<Choice> first(EmployeeId person, LocalDate date, List<WorkStandard> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> recent = sql.recentStandards(person, date.minusDays(DAYS), date);
        return found.stream()
                .sorted(Comparator.comparingInt(standard -> place(recent, standard)))
                .limit(CHOICES)
                .map(Choice::of)
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
