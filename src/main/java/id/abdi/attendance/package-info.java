/**
 * Who is on duty on a day, and why not: recorded leave, rest days and holidays (R10, R12). Presence proves nothing alone and
 * is not kept here yet.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "web", "ledger", "identity", "calendar", "organization", "intake", "listing"})
package id.abdi.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
