package id.abdi.organization;

import id.abdi.calendar.WorkPattern;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is whose superior, always asked for a date (R1): people move, act for each other, leave. Asked in sets, and never
 * decides who may see the answer.
 */
public interface Lines {
    /** Who reports on this person on this date; empty for the top and for who is not in service. */
    Optional<Superior> superior(EmployeeId person, LocalDate date);

    /** The superiors of those who have one. */
    Map<EmployeeId, Superior> superiors(Collection<EmployeeId> people, LocalDate date);

    /** The direct subordinates on this date, acting lines included, in the order of their names. */
    List<Employee> subordinates(EmployeeId head, LocalDate date);

    /** Who was a direct subordinate on each of these days, both included. */
    Map<LocalDate, Set<EmployeeId>> subordinatesBetween(EmployeeId head, LocalDate first, LocalDate last);

    /** Whether the upper one is a superior of this person, at any depth. */
    boolean above(EmployeeId upper, EmployeeId person, LocalDate date);

    /** Everybody above this person, nearest first. */
    List<EmployeeId> chain(EmployeeId person, LocalDate date);

    /** Everybody above each of these people, nearest first: one question for each level, however many people. */
    Map<EmployeeId, List<EmployeeId>> chains(Collection<EmployeeId> people, LocalDate date);

    /** Everybody below this head with the depth, 1 for direct subordinates. */
    Map<EmployeeId, Integer> tree(EmployeeId head, LocalDate date);

    /** The superior of everybody in service on this date who has one. */
    Map<EmployeeId, Superior> everybody(LocalDate date);

    /** The person, in service or not on that date; empty where unknown. */
    Optional<Employee> employee(EmployeeId id, LocalDate date);

    Optional<Employee> byNip(Nip nip, LocalDate date);

    Map<EmployeeId, Employee> employees(Collection<EmployeeId> ids, LocalDate date);

    /** The unit of the person with all units above it, nearest first. */
    Scope scope(EmployeeId person, LocalDate date);

    Map<EmployeeId, Scope> scopes(Collection<EmployeeId> people, LocalDate date);

    /** The units of these people with all units above, on each of these days. */
    Map<LocalDate, Map<EmployeeId, Scope>> scopesBetween(
            Collection<EmployeeId> people, LocalDate first, LocalDate last);

    /** On which days the person works: the own pattern, else that of the nearest unit above that has one, else five days. */
    WorkPattern pattern(EmployeeId person, LocalDate date);

    Map<EmployeeId, WorkPattern> patterns(Collection<EmployeeId> people, LocalDate date);

    /** The work patterns of these people on each of these days, five days where nothing else is given. */
    Map<LocalDate, Map<EmployeeId, WorkPattern>> patternsBetween(
            Collection<EmployeeId> people, LocalDate first, LocalDate last);
}
