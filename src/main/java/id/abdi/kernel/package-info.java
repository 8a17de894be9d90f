/** Words that all modules share: ids, periods, refusals. Knows no framework. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.abdi.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
