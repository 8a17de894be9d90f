/**
 * What attendance devices hand over: raw punches that nobody changes, the devices, who a device's user is on a date, and days
 * that other systems declare. A punch says that a device was touched, no more: it proves no work (R10, R11).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "web", "ledger", "identity", "calendar", "organization", "intake", "database"})
package id.abdi.clocking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
