/**
 * The PostgreSQL that Abdi works on: its own, started and ended with the server and set so that nothing acknowledged is
 * lost (DUR-1, DUR-2), or one that is given by settings.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "cli"})
package id.abdi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
