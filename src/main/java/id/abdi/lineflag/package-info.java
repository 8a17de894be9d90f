/** Questions of heads to the personnel agency about their board: this person is not mine, somebody is missing (R1, R4). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "ledger", "identity", "organization", "listing"})
package id.abdi.lineflag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
