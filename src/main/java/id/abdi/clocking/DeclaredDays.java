package id.abdi.clocking;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days that other systems declare: somebody reckoned them, so they prove nothing until a device tells the same (R10, R11). */
public interface DeclaredDays {
    /**
     * A declared day as it holds now.
     *
     * @param national whether the national recap says so, else a report sheet
     * @param code the other system's word for the day; empty where it has none
     * @param arrived local time; null where nothing is said
     * @param file the name of what was handed over
     * @param by who handed it over; null for the operator by a command on the machine
     */
    record Declared(
            EmployeeId employee,
            LocalDate day,
            boolean national,
            String code,
            @Nullable LocalTime arrived,
            @Nullable LocalTime left,
            String file,
            @Nullable EmployeeId by,
            Instant at) {}

    /**
     * A piece of them, the newest day first.
     *
     * @param people only theirs; null is everybody's
     * @param skip how many come before
     */
    List<Declared> page(@Nullable Collection<EmployeeId> people, LocalDate first, LocalDate last, int skip, int limit);
}
