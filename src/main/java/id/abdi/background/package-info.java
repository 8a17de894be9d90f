/**
 * Reports that take too long for the moment of a tap: done one after the other behind those who record, with progress, and kept for
 * whoever asks next. Knows nothing of what they hold and who may see it; the module that asks decides that each time.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "job", "web"})
package id.abdi.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
