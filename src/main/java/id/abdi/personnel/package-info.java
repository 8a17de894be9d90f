/**
 * How the personnel agency brings its people in: tables of units and staff, compared with what is recorded, with moves to
 * confirm and a list of rows that wait for somebody to settle them (R1).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity", "intake", "calendar", "organization"})
package id.abdi.personnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
