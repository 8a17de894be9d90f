package id.abdi.sop;

import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;

/**
 * One approved version of an SOP with the days on which it is in force (R3).
 *
 * @param version its number; the first is 1, a draft that was given up leaves a gap
 * @param unit whose SOP it is
 */
public record Sop(SopId id, SopCode code, int version, UnitId unit, String title, Period period) {}
