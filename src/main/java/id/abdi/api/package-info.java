/**
 * What all calls of the API have in common: how each is described in {@code /api/openapi.json}, pages of lists, and the limits of
 * a request (SEC-31).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity", "database"})
package id.abdi.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
