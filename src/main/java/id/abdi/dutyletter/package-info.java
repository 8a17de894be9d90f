/**
 * Duty letters: somebody works elsewhere for some days by a letter (surat tugas, dinas luar), so that no device can tell of them (R10).
 * Recorded by who is above them or the personnel agency, never by themselves; withdrawn with a reason, never changed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "web", "ledger", "identity", "calendar", "organization", "intake", "listing"})
package id.abdi.dutyletter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
