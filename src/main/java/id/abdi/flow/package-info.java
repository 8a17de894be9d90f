/**
 * Draws the official flow table of a procedure: who does what in which order, with the quality standard of each step
 * (PermenPANRB 35/2012; S-2, S-3).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document"})
package id.abdi.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
