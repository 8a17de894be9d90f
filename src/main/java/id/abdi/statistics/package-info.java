/** Statistics without a database and without Spring: courses of verdicts, changes in them, severity of who judges (R5). */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.abdi.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
