/**
 * What proves who somebody is: passwords, one-time codes, API tokens, and the brake on guessing them (SEC-10 to SEC-13,
 * SEC-17). Knows no name and no page; secrets are stored as hashes only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ledger", "backup"})
package id.abdi.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
