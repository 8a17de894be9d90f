/** Abdi: the daily work of civil servants, reported by their heads. */
@NullMarked
package id.abdi;

import org.jspecify.annotations.NullMarked;
