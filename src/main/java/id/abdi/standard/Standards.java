package id.abdi.standard;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Work standards for other modules: always for a date, in sets. Decides nothing about who may see the answer. */
public interface Standards {
    /** The version in force on that date; empty where there is none. */
    Optional<WorkStandard> inForce(StandardCode code, LocalDate date);

    /** The versions in force on that date of those that have one. */
    Map<StandardId, WorkStandard> inForce(Collection<StandardId> ids, LocalDate date);

    /** As they are known on that date: the version in force, else the last one before, else the first one after. */
    Map<StandardId, WorkStandard> known(Collection<StandardId> ids, LocalDate date);

    /** Everything that this person may claim on that date, by name: of the posts held then, and of their units and those above. */
    List<WorkStandard> claimable(EmployeeId person, LocalDate date);

    /** The claimable ones whose name, code or unit of output holds each of these words, which may be only beginnings. */
    default List<WorkStandard> search(EmployeeId person, LocalDate date, String words) {
        return claimable(person, date).stream()
                .filter(standard -> StandardWords.hold(standard, words))
                .toList();
    }
}
