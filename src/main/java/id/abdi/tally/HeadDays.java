package id.abdi.tally;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the reporting of heads is day by day, for other modules (R4, step 5). Decides nothing about who may see. */
public interface HeadDays {
    /** Of that head; a person who heads nobody stands at nothing. Empty where the day was never counted. */
    Optional<Standing> of(EmployeeId head, LocalDate day);

    /** Of whoever is reported by nobody; of several, the one with most people below. Empty where the day was never counted. */
    Optional<Standing> top(LocalDate day);

    /** Everybody below that head on each of these days, both included; days on which nothing is known are left out. */
    Map<LocalDate, Reach> between(EmployeeId head, LocalDate first, LocalDate last);

    /**
     * A head with the heads directly below.
     *
     * @param countedAt as of when it holds; null where it was reckoned at the moment
     */
    record Standing(
            HeadSum sum, List<HeadSum> heads, @Nullable Instant countedAt) {}
}
