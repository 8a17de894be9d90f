/**
 * Rosters round the clock, planned by person and day: the shifts of a unit, who works which one on which day and who is free (hospital,
 * fire brigade, public order; W-6, R10). What was planned is never changed, only planned anew.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "ledger", "identity", "calendar", "organization", "intake"})
package id.abdi.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
