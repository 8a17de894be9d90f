/**
 * Dated rules of law and local policy: hours, day counts, rates and thresholds are settings with a legal source, never
 * constants (regulations part 11). Other modules declare theirs and ask what is in force on a date.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "ledger", "identity", "job", "listing"})
package id.abdi.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
