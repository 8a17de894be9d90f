/**
 * The project's own benchmarks: the real program in a process of its own, on a data folder of its own, measured from outside.
 * What a benchmark needs it asks by the ways that everybody has, HTTP and the database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "cli"})
package id.abdi.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
