package id.abdi.sop;

import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The SOPs that are in force on a date; never decides who may see the answer. */
public interface Sops {
    /** Those of that unit itself, in the order of their numbers. */
    List<Sop> inForce(UnitId unit, LocalDate date);

    Optional<Sop> inForce(SopId id, LocalDate date);

    /** Those of these that are in force on that date; the others have no entry. */
    Map<SopId, Sop> inForce(Collection<SopId> ids, LocalDate date);

    Optional<Sop> byCode(SopCode code, LocalDate date);

    /**
     * When an SOP in force is to be looked at again (S-7).
     *
     * @param place its unit with all units above, nearest first
     */
    record Review(Sop sop, LocalDate due, Scope place) {}

    /** Of every SOP in force on that date. */
    List<Review> reviews(LocalDate date);

    /** The steps of the version that is in force on that date, in order; empty where none is. */
    List<SopTask> tasks(SopId id, LocalDate date);
}
