package id.abdi.tally;

import id.abdi.kernel.UnitId;
import java.time.LocalDate;

/** The count of the people who sat in a unit on a day. */
record UnitDay(UnitId unit, LocalDate day, DayCount count) {}
