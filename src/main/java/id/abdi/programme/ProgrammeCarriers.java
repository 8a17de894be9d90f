package id.abdi.programme;

import java.time.LocalDate;
import java.util.Map;

/** Who carries programmes by planned results; the module of plans knows it and implements this. */
public interface ProgrammeCarriers {
    /** How many planned results in force serve each programme directly; one that nobody carries is missing. */
    Map<ProgrammeId, Integer> counts(LocalDate date);
}
