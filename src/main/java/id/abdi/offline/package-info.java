/**
 * What a phone keeps for days without a signal: the shell of pages, the pages of a head's own people, and what was entered and not
 * sent yet (OFF-1 to OFF-16). What the server does for it: the worker, the shell, who may send, and the proof that an answer is ours.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity"})
package id.abdi.offline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
