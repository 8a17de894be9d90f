/**
 * This installation as a witness of the logs of others (LOG-11): it confirms that a log only grew since it last saw it, and never
 * confirms two truths of one log.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "api", "ledger", "tlog"})
package id.abdi.witness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
