/**
 * What leaves the program as a file: official forms as PDF with their fonts inside, tables as XLSX and CSV that no spreadsheet
 * runs (SEC-27), and drawings that look the same on screen and on paper.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web"})
package id.abdi.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
