package id.abdi.calendar;

import java.time.LocalTime;

/**
 * The hours of one day of work (Perpres 21/2023 Pasal 4): from, to, and of that how long the break and the work are.
 *
 * @param ramadan whether the shorter hours of Ramadan hold
 */
public record WorkHours(LocalTime from, LocalTime to, int breakMinutes, int workMinutes, boolean ramadan) {}
