/**
 * The law of discipline as plain rules: levels and kinds of sanctions, absence thresholds, day counts, who examines and who may impose
 * what on whom (PP 94/2021, BKN 6/2022, PP 79/2021; R12). Keeps nothing, finds nobody guilty.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "rulebook", "calendar", "organization"})
package id.abdi.breach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
