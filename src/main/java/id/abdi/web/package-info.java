/**
 * The page frame, design parts, languages and errors that all pages and the API share (UX-1 to UX-7, SEC-18 to SEC-21).
 * The parts and how to use them are shown in {@code docs/design.md}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package id.abdi.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
