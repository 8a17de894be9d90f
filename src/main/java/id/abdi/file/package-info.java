/**
 * Pictures and PDF files that people hand in: looked at before anything of them is believed, stripped of what they tell
 * besides the picture, kept by their content, served so that no browser runs them (SEC-23 to SEC-25, SEC-28). What they prove
 * and who may see them is decided by the modules above.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "job", "backup"})
package id.abdi.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
