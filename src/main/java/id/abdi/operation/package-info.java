/**
 * What the people who run Abdi need: its settings, a port of its own for health and metrics, the log of requests, an orderly
 * stop, and the page of the objectives (DUR-10, DUR-11, SEC-32, SEC-34).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity", "database", "backup", "notice"})
package id.abdi.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
