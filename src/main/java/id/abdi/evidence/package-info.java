/**
 * Evidence of work: pictures, PDF files and links, kept for ever under the id that the client made, whatever they prove (R4).
 * Who may add, see and take away is decided by the module of the thing that they prove.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ledger", "identity", "api", "file"})
package id.abdi.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
