package id.abdi.breach;

import id.abdi.kernel.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the line above a person, or named for the person's unit, as the law looks at them.
 *
 * @param rank of the post in whose name they act
 * @param acting whether as Plt or Plh
 * @param involved whether they have to do with the breach themselves: then the next higher takes the place (D-9)
 * @param decision the number of the decision of the PPK that names them; null for whom the law itself makes competent
 */
public record Official(
        EmployeeId id,
        Rank rank,
        boolean acting,
        boolean involved,
        @Nullable String decision) {
    public Official(EmployeeId id, Rank rank, boolean acting, boolean involved) {
        this(id, rank, acting, involved, null);
    }

    Official involvedIn(boolean breach) {
        return new Official(id, rank, acting, breach, decision);
    }
}
