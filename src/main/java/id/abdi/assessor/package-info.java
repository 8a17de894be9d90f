/**
 * Who assesses a person on a date (pejabat penilai kinerja, PM-10): the direct superior, the next one above a team lead who holds no
 * managing post, or whom a letter delegates it to, for a unit or a person and for a time.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "ledger", "identity", "calendar", "organization", "listing"})
package id.abdi.assessor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
