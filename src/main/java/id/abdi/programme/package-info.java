/**
 * The leader's programmes for the term: outcome, indicators with targets by year and quarter, milestones, and the agencies that
 * carry them (R6). Planned results above serve them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"api", "kernel", "web", "ledger", "identity", "calendar", "organization", "listing"})
package id.abdi.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
