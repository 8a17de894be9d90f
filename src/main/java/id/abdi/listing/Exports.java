package id.abdi.listing;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.util.List;

/** Which lists left as files, for other modules. */
public interface Exports {
    /** Somebody took a list about this person away as a file. */
    record Taken(EmployeeId by, String title, Instant at) {}

    /** The files about this person that others took, newest first (SEC-9). */
    List<Taken> about(EmployeeId person, int limit);
}
