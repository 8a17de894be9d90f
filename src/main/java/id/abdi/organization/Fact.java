package id.abdi.organization;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is so in the organization during a period. A later fact follows it; none is overwritten. */
public sealed interface Fact {
    Period period();

    /** A unit, what it is called and where it belongs. */
    record UnitFact(
            UnitId unit,
            String code,
            String name,
            UnitLevel level,
            @Nullable UnitId parent,
            Period period) implements Fact {}

    /** A post of a unit. */
    record PostFact(
            PostId post,
            UnitId unit,
            String title,
            PostKind kind,
            @Nullable String echelon,
            boolean head,
            Period period)
            implements Fact {}

    /**
     * A person and what can change about them.
     *
     * @param gender {@code M} or {@code F}
     * @param grade golongan: {@code III/c}
     */
    record PersonFact(
            EmployeeId employee,
            Nip nip,
            String name,
            EmploymentStatus status,
            @Nullable LocalDate birthDate,
            @Nullable String gender,
            @Nullable String grade,
            @Nullable LocalDate gradeSince,
            @Nullable String email,
            @Nullable String phone,
            Period period)
            implements Fact {
        /** A person of whom only the name and the status are known. */
        public static PersonFact named(
                EmployeeId employee, Nip nip, String name, EmploymentStatus status, Period period) {
            return new PersonFact(employee, nip, name, status, null, null, null, null, null, null, period);
        }
    }

    /**
     * Who holds a post or acts in it.
     *
     * @param capacity {@code DEFINITIVE}, {@code PLT} or {@code PLH}
     * @param letter the number of the decree or letter (surat perintah)
     */
    record AssignmentFact(
            EmployeeId employee,
            PostId post,
            Capacity capacity,
            Period period,
            @Nullable String letter) implements Fact {
        public static AssignmentFact definitive(EmployeeId employee, PostId post, Period period) {
            return new AssignmentFact(employee, post, Capacity.DEFINITIVE, period, null);
        }
    }

    /** A line to another superior than the unit's head, such as to the lead of a team. */
    record LineFact(EmployeeId employee, PostId superior, Period period) implements Fact {}

    /** The work pattern of a unit and what is below it. */
    record UnitPatternFact(UnitId unit, String pattern, Period period) implements Fact {}

    /** The work pattern of one person. */
    record PersonPatternFact(EmployeeId employee, String pattern, Period period) implements Fact {}
}
