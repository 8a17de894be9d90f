/**
 * What every list can do: leave as a file with exactly what its reader sees (SEC-27), each time recorded (LOG-8, SEC-9), and be found
 * again as it was filtered, under a name of one's own. A list offers itself as a {@link id.abdi.listing.Listing}; the handler of its page
 * decides alone who sees what of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "document", "ledger", "identity"})
package id.abdi.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
