/**
 * Backup and restore (DUR-4, DUR-5): everything that is stored, as of one moment and in one file, without an outside tool; and
 * back again only whole and proved. What lies at the edge it asks of the modules above: which rows are void elsewhere
 * ({@link id.abdi.backup.VoidAfterRestore}), what the log holds ({@link id.abdi.backup.LogReader}), and which bytes lie outside
 * of the database ({@link id.abdi.backup.OuterFiles}).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "cli", "database"})
package id.abdi.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
