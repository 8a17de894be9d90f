package id.abdi.lineflag;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What heads ask about their boards. */
public interface LineFlags {
    /** What this head asked about that day, oldest first. */
    List<Flag> of(EmployeeId head, LocalDate date);

    /**
     * "This person is not mine." Asked twice it is one question.
     *
     * @throws id.abdi.kernel.Refusal {@code not-on-board} where the person does not stand on the head's board of that date
     */
    Flag notMine(Caller head, EmployeeId employee, LocalDate date, @Nullable String words);

    /**
     * "Somebody is missing", in the head's own words.
     *
     * @throws id.abdi.kernel.Refusal {@code flag-words} without words, {@code only-heads}
     */
    Flag missing(Caller head, LocalDate date, @Nullable String words);
}
