package id.abdi.breach;

import id.abdi.kernel.EmployeeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may impose what on whom (pejabat yang berwenang menghukum, table in regulations 2.3): by the rank of both. Where nobody of the
 * rank stands above the person, the next higher official is competent. Where the unit has no administrator and no pengawas, an Ahli Madya or
 * Ahli Muda whom a decision of the PPK names imposes light sanctions on one level below.
 *
 * @param chain everybody above the person, nearest first
 * @param named by such a decision, in a unit that has neither; nearest first
 * @param person the rank of who shall be sanctioned
 * @param actingUpTo the heaviest level that a Plt or Plh may impose
 */
public record Competence(List<Official> chain, List<Official> named, Rank person, Level actingUpTo) {
    public Competence {
        chain = List.copyOf(chain);
        named = List.copyOf(named);
    }

    /** Where nobody is named. */
    public Competence(List<Official> chain, Rank person, Level actingUpTo) {
        this(chain, List.of(), person, actingUpTo);
    }

    /** The same where these have to do with the breach themselves. */
    public Competence without(Set<EmployeeId> involved) {
        return new Competence(marked(chain, involved), marked(named, involved), person, actingUpTo);
    }

    private static List<Official> marked(List<Official> officials, Set<EmployeeId> involved) {
        return officials.stream()
                .map(official -> official.involvedIn(involved.contains(official.id())))
                .toList();
    }

    /** As whom that person may impose something, named ones first; empty for who neither stands above nor is named. */
    public Optional<Official> official(EmployeeId id) {
        return Stream.concat(named.stream(), chain.stream())
                .filter(official -> official.id().equals(id))
                .findFirst();
    }

    /** Who is competent; empty where nobody of the regency is, as for the dismissal of an Ahli Utama. */
    public Optional<Official> official(SanctionKind kind) {
        return beyond(kind) ? Optional.empty() : byDecision(kind).or(() -> inLine(kind));
    }

    private Optional<Official> byDecision(SanctionKind kind) {
        return kind.level() == Level.LIGHT
                ? named.stream()
                        .filter(official -> !official.involved())
                        .filter(official -> official.rank().oneAbove(person))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Official> inLine(SanctionKind kind) {
        return chain.stream()
                .filter(official -> !official.involved())
                .filter(official -> !official.acting() || !kind.level().heavierThan(actingUpTo))
                .filter(official -> !official.rank().functional())
                .filter(official -> official.rank().compareTo(least(kind.level())) >= 0)
                .findFirst();
    }

    /** Whether that official may impose it: who is competent, and the Regent wherever the table names them beside a lower one. */
    public boolean mayImpose(Official official, SanctionKind kind) {
        boolean regentToo = official.rank() == Rank.REGENT && kind.level() != Level.LIGHT && !official.involved();
        return !beyond(kind)
                && (regentToo || official(kind).filter(official::equals).isPresent());
    }

    private boolean beyond(SanctionKind kind) {
        return person == Rank.REGENT || (person == Rank.FUNCTIONAL_UTAMA && kind == SanctionKind.DISMISSED);
    }

    /** The lowest rank that may impose that level: one above for light, two above for medium, the Regent for heavy. */
    private Rank least(Level level) {
        if (level == Level.HEAVY) {
            return Rank.REGENT;
        }
        boolean light = level == Level.LIGHT;
        return switch (person) {
            case EXECUTIVE -> light ? Rank.SUPERVISOR : Rank.ADMINISTRATOR;
            case SUPERVISOR -> light ? Rank.ADMINISTRATOR : Rank.JPT_PRATAMA;
            case ADMINISTRATOR -> light ? Rank.JPT_PRATAMA : Rank.REGENT;
            case FUNCTIONAL, FUNCTIONAL_MUDA, FUNCTIONAL_MADYA -> Rank.ADMINISTRATOR;
            case JPT_PRATAMA, FUNCTIONAL_UTAMA, REGENT -> Rank.REGENT;
        };
    }
}
