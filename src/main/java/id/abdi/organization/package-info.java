/**
 * Units, posts, people and the lines between them, always for a date (R1), and who may see or do what with whom (SEC-1 to
 * SEC-9).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"api", "kernel", "web", "ledger", "identity", "notice", "rulebook", "calendar"})
package id.abdi.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
