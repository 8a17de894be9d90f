/**
 * Functional officials whom a decision of the PPK names to impose light sanctions where the unit has no administrator and no pengawas (table
 * in regulations 2.3): recorded by the personnel agency, for a unit and a time.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "web", "ledger", "identity", "calendar", "organization", "listing", "breach"})
package id.abdi.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
