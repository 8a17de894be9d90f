/**
 * Who somebody is and which duties they have: accounts, signing in, sessions, granted duties, and the gate before every
 * page and the API (SEC-10 to SEC-17, SEC-20). Knows no unit and no post: who a person is and whom they head it asks
 * {@link id.abdi.identity.PersonWords} and {@link id.abdi.identity.RoleSource}, which a module above implements.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "cli", "web", "ledger", "credential", "backup"})
package id.abdi.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
