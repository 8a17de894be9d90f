package id.abdi.organization;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one place that decides who may see or do what with whose record, for a date; whatever is not allowed is denied (SEC-1). */
public interface Rights {
    /**
     * The person of that number for who may see them; the look is noted and shown to the person.
     *
     * @throws id.abdi.kernel.Refusal {@code unknown-person}, also where the caller may not know that there is one
     */
    Employee see(Caller caller, Nip nip, LocalDate date);

    /** Notes that the caller looked at something of these people; of the own record there is no look, nor of whom they may not see (SEC-9). */
    void look(Caller caller, Collection<EmployeeId> people, LocalDate date);

    boolean maySee(Caller caller, EmployeeId person, LocalDate date);

    /** Those of them whom the caller may see; asked once for all. */
    Set<EmployeeId> maySee(Caller caller, Collection<EmployeeId> people, LocalDate date);

    boolean mayDo(Caller caller, Act act, EmployeeId person, LocalDate date);

    /**
     * @throws id.abdi.kernel.Refusal {@code not-allowed}, or {@code unknown-person} where the caller may not even see them
     */
    void require(Caller caller, Act act, EmployeeId person, LocalDate date);

    /** All that the caller may do with what this unit sets down for its work, as the unit is headed on that date. */
    Set<UnitAct> acts(Caller caller, UnitId unit, LocalDate date);

    /** The same of each of these units, with one look at how they are headed; those that are none on that date have no entry. */
    Map<UnitId, Set<UnitAct>> acts(Caller caller, Collection<UnitId> units, LocalDate date);

    /** Who assesses somebody by a letter, which the module of assessors knows (PM-10). */
    interface Delegations {
        boolean assesses(EmployeeId delegate, EmployeeId person, LocalDate date);

        /** Everybody whom a letter lets them assess. */
        Set<EmployeeId> assessedByLetter(EmployeeId delegate, LocalDate date);
    }

    /** The looks of others at this person's record, newest first. */
    List<Look> looksAt(EmployeeId person, int limit);

    /**
     * What commits to all looks of a time: how many, and the SHA-256 of all that is noted of each, in 64 hexadecimal digits.
     *
     * @param looks how many there were
     */
    record Looks(int looks, String sha256) {
        /** Nobody looked; the hash is that of nothing. */
        public static final Looks NONE =
                new Looks(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    /** Those of each of these local days, both included; of days before anybody ever looked nothing is said. */
    Map<LocalDate, Looks> looks(LocalDate first, LocalDate last);
}
