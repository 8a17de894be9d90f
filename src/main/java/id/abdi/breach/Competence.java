package id.abdi.breach;

import id.abdi.kernel.EmployeeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may impose what on whom (pejabat yang berwenang menghukum, table in regulations 2.3): by the rank of both. Where nobody of the
 * rank stands above the person, the next higher official is competent.
 *
 * @param chain everybody above the person, nearest first
 * @param person the rank of who shall be sanctioned
 * @param actingUpTo the heaviest level that a Plt or Plh may impose
 */
public record Competence(List<Official> chain, Rank person, Level actingUpTo) {
    public Competence {
        chain = List.copyOf(chain);
    }

    /** The same where these have to do with the breach themselves. */
    public Competence without(Set<EmployeeId> involved) {
        return new Competence(
                chain.stream()
                        .map(official -> new Official(
                                official.id(), official.rank(), official.acting(), involved.contains(official.id())))
                        .toList(),
                person,
                actingUpTo);
    }

    /** Who is competent; empty where nobody of the regency is, as for the dismissal of an Ahli Utama. */
    public Optional<Official> official(SanctionKind kind) {
        return beyond(kind)
                ? Optional.empty()
                : chain.stream()
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
            case FUNCTIONAL -> Rank.ADMINISTRATOR;
            case JPT_PRATAMA, FUNCTIONAL_UTAMA, REGENT -> Rank.REGENT;
        };
    }
}
