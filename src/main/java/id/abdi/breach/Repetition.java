package id.abdi.breach;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Several breaches, and breaches again (D-11, PP 94/2021). */
public final class Repetition {
    private Repetition() {}

    /** Several breaches get one sanction, the heaviest of them; empty for none. */
    public static Optional<SanctionKind> heaviest(Collection<SanctionKind> kinds) {
        return kinds.stream().max(Comparator.comparingInt(SanctionKind::weight));
    }

    /**
     * What may be imposed for the same kind of breach again: only what is heavier than the last sanction for it; after the heaviest
     * there is nothing but the heaviest.
     */
    public static List<SanctionKind> after(SanctionKind last, MediumKinds kinds) {
        List<SanctionKind> heavier = SanctionKind.all(kinds).stream()
                .filter(kind -> kind.weight() > last.weight())
                .toList();
        return heavier.isEmpty() ? List.of(SanctionKind.DISMISSED) : heavier;
    }
}
