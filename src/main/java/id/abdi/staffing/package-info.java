/** The screens of the personnel agency for units, posts, people, moves and acting letters (R1). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity", "calendar", "organization", "listing"})
package id.abdi.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
