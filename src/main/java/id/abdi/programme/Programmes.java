package id.abdi.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The leader's programmes as of a date. */
public interface Programmes {
    /** Those whose period holds that day, in the order of their names, each in the version of that day. */
    List<Programme> on(LocalDate date);

    /** The version of that day, whether or not its period holds it; empty where there was none yet. */
    Optional<Programme> find(ProgrammeId id, LocalDate date);
}
