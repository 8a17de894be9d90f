package id.abdi.innovationindex;

import id.abdi.innovation.InnovationId;
import java.util.UUID;

/**
 * Which parameter an innovation reaches in an indicator of a year, in one version.
 *
 * @param id the same in all versions; under it the document stands that proves it
 * @param parameter 1 to 3; 0 where it is taken back
 * @param words the document's name and number
 */
record Choice(UUID id, int version, InnovationId innovation, int year, int number, int parameter, String words) {}
