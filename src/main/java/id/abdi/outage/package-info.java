/**
 * When the system was down for everybody (complaints 1 and 2): each node says that it is alive, a silence of all nodes is
 * recorded as an outage, and deadlines move by it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "ledger", "rulebook", "job"})
package id.abdi.outage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
