/**
 * The project's own benchmarks: the real program in a process of its own, on a data folder of its own, measured from outside.
 * What a benchmark needs it asks by the ways that everybody has, HTTP and the database. The laboratory of cheats needs neither: it makes
 * its people up and asks the signals themselves.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "cli", "signal"})
package id.abdi.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
