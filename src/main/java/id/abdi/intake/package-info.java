/**
 * CSV and XLSX files as people hand them over: whatever the encoding, separator and order of columns, read with line numbers,
 * and what cannot be read said row by row (SEC-26). Modules bring an {@link id.abdi.intake.Importer} each.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "cli"})
package id.abdi.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
