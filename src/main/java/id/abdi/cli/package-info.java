/** Commands of the launcher: how one is named, given its words, and answers. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package id.abdi.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
