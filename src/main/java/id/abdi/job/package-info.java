/** Scheduled work that runs once on many nodes, is taken over when a node dies, and makes up for missed days (DUR-9). */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.abdi.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
