package id.abdi.plan;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Planned results, agreed and in force on a date, of posts that the person holds or acts in on that date. */
public interface PlanResults {
    /** The main ones first, in the order in which they were written. */
    List<PlanResult> inForce(EmployeeId employee, LocalDate date);

    /** Those of many people; who has none is missing. */
    Map<EmployeeId, List<PlanResult>> inForce(Collection<EmployeeId> employees, LocalDate date);

    /** As it is agreed for that date, whatever a draft says of it. */
    Optional<PlanResult> inForce(PlanResultId result, LocalDate date);

    /** The newest revision, agreed or not; empty for none and for one that was taken out. */
    Optional<PlanResult> find(PlanResultId id);

    Map<PlanResultId, PlanResult> find(Collection<PlanResultId> ids);

    /** Those in force that serve this one. */
    List<PlanResult> children(PlanResultId parent, LocalDate date);

    /** Everything in force that serves this programme, at any depth; without indicators and actions. */
    List<PlanResult> tree(ProgrammeId programme, LocalDate date);

    /**
     * When in that period which results served this programme, at any depth, as it was agreed for each day; also those of people who
     * have left their post since.
     */
    Map<PlanResultId, List<Period>> served(ProgrammeId programme, Period period);

    /** The programme that this result serves by way of what is above it; empty where it does not lead to one. */
    Optional<ProgrammeId> programme(PlanResultId result, LocalDate date);

    /** The event that a planned result was agreed for a person, from that day on. */
    record PlanResultAssigned(PlanResultId result, int revision, EmployeeId employee, LocalDate from) {}
}
