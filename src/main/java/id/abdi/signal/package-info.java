/** Signs of cheating in what was recorded, without a database and without Spring: each with its facts and how unlikely it is in honest work (R11). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package id.abdi.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
