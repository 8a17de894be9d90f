package id.abdi.calendar;

/** A work pattern that BKPSDM added, with its name. */
record AddedPattern(WorkPattern pattern, String name) {}
