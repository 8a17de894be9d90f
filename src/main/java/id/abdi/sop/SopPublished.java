package id.abdi.sop;

import id.abdi.kernel.UnitId;
import java.time.LocalDate;

/**
 * A version of an SOP was approved.
 *
 * @param from the first day on which it is in force
 */
public record SopPublished(SopId sop, int version, UnitId unit, LocalDate from) {}
