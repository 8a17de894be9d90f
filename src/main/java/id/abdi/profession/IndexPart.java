package id.abdi.profession;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One dimension of the index for a person, a bean of the module that knows it. A dimension without a bean, or without scores for a
 * person, is unknown, never nothing.
 */
public interface IndexPart {
    /** The four dimensions of T-7. */
    enum Dimension {
        QUALIFICATION,
        COMPETENCE,
        PERFORMANCE,
        DISCIPLINE
    }

    /**
     * A part of a dimension.
     *
     * @param key of the words that say what it is for, in the messages of the module that gives it
     * @param arguments of these words
     * @param most what it could be
     */
    record SubScore(String key, List<Object> arguments, BigDecimal score, BigDecimal most) {
        public SubScore {
            arguments = List.copyOf(arguments);
        }
    }

    Dimension dimension();

    /** Whether a reader who may see the person may see this dimension of theirs too. */
    default boolean open(Caller reader, EmployeeId person, LocalDate day) {
        return true;
    }

    /** Empty where nothing is known of the person on that day. Decides nothing about who may see. */
    List<SubScore> of(EmployeeId person, LocalDate day);
}
