package id.abdi.rulebook;

import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What rules and holidays must know of units, which lie above them: a unit's code as people write it, its name, and the
 * units above it. Organization answers.
 */
public interface UnitCodes {
    /** A unit as people call it. */
    record NamedUnit(UnitId id, String code, String name) {}

    /** The unit of that code, upper or lower case, as of that date. */
    Optional<NamedUnit> byCode(String code, LocalDate date);

    /** The units of those ids, also those that exist no more. */
    Map<UnitId, NamedUnit> byIds(Collection<UnitId> ids);

    /** The unit with all units above it on that date, nearest first. */
    Scope scope(UnitId unit, LocalDate date);
}
