package id.abdi.tally;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;

/**
 * The people of a unit whom the same head reports.
 *
 * @param unit where they sit, whatever the head's own unit is
 */
record HeadSeat(UnitId unit, EmployeeId head) {}
