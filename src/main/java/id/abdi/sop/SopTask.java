package id.abdi.sop;

import org.jspecify.annotations.Nullable;

/**
 * One step of an SOP, as work standards take it up: its time and output are the measure of the work (S-5).
 *
 * @param number its place in the SOP, from 1
 * @param actor who does it
 * @param minutes how long it takes where that is given in minutes or hours, else null
 * @param days how many working days it takes where that is given in days, else null
 */
public record SopTask(
        int number,
        String activity,
        String actor,
        @Nullable Integer minutes,
        @Nullable Integer days,
        String output) {}
