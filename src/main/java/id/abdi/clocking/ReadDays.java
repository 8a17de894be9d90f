package id.abdi.clocking;

import id.abdi.intake.RowOutcome;
import java.util.List;

/**
 * What a file of declared days says.
 *
 * @param settled what became of the other rows already: not readable, a sum, or somebody without a NIP
 */
record ReadDays(List<DeclaredDay> days, List<RowOutcome> settled) {
    ReadDays {
        days = List.copyOf(days);
        settled = List.copyOf(settled);
    }
}
