package id.abdi.job;

import java.time.Instant;

/** How far a job is: the time it was last due, whether that is done, and whether another node may take it over. */
record Turn(Instant due, boolean finished, boolean free) {}
