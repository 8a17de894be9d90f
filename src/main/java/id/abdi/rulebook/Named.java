package id.abdi.rulebook;

import id.abdi.kernel.UnitId;
import id.abdi.rulebook.UnitCodes.NamedUnit;
import java.util.Map;

/** The name of a unit among those that were asked for together. */
final class Named {
    private Named() {}

    /** Its code and name, or its bare id where nobody knows it any more. */
    static String of(Map<UnitId, NamedUnit> names, UnitId unit) {
        NamedUnit named = names.get(unit);
        return named == null ? unit.toString() : named.name();
    }
}
