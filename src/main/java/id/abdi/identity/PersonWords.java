package id.abdi.identity;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that pages say about people and units, as of today. A module above implements it. */
public interface PersonWords {
    /** One person as of today; {@code active} is whether they are in service. */
    record Person(
            EmployeeId id,
            Nip nip,
            String name,
            String post,
            String unit,
            @Nullable UnitId unitId,
            boolean active) {}

    /** A unit that can be chosen. */
    record UnitWords(UnitId id, String code, String name) {}

    Optional<Person> byNip(Nip nip);

    Map<EmployeeId, Person> byIds(Collection<EmployeeId> ids);

    /** What they are called; who is unknown has no entry. */
    default Map<EmployeeId, String> names(Collection<EmployeeId> ids) {
        return byIds(ids).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** The units that have people of their own, in the order of their names. */
    List<UnitWords> units();

    /** The active people of that unit itself, without the units below, in the order of their names. */
    List<Person> inUnit(UnitId unit);
}
