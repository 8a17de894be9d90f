/**
 * Messages to a person: on a page of the program, and by mail. Few, bundled, and never more in a mail than a sentence and a
 * link (SEC-22). Knows nobody's address: that it asks {@link id.abdi.notice.Address}, which a module above implements.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "job", "identity", "listing"})
package id.abdi.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
