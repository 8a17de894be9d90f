package id.abdi.activity;

import id.abdi.kernel.EmployeeId;
import id.abdi.plan.PlanResultId;
import id.abdi.standard.StandardId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The work of people by day, for other modules: in sets and with a fixed number of queries. Decides nothing about who may see. */
public interface Activities {
    /** Everybody asked for has an entry, {@link DayWork#NONE} where nothing was entered. */
    Map<EmployeeId, DayWork> on(Collection<EmployeeId> people, LocalDate day);

    /** Every day from the first to the last, both included, in order. */
    Map<LocalDate, DayWork> of(EmployeeId person, LocalDate first, LocalDate last);

    /** What stands of these people's days, both included, in the order of making. */
    List<Activity> between(Collection<EmployeeId> people, LocalDate first, LocalDate last);

    /** On which of these days, both included, each of these people has anything written down; who has nothing has no entry. */
    Map<EmployeeId, Set<LocalDate>> days(Collection<EmployeeId> people, LocalDate first, LocalDate last);

    /**
     * What was done for these planned results on the days from the first to the last, both included, summed by week; a week of two
     * months in two parts. What a helper entered counts once its owner confirmed it.
     */
    List<Output> outputs(Collection<PlanResultId> results, LocalDate first, LocalDate last);

    /** The same by day. */
    List<Served> served(Collection<PlanResultId> results, LocalDate first, LocalDate last);

    /** The sums of a day for those of these people who did something that counts. */
    List<Sum> sums(Collection<EmployeeId> people, LocalDate day);

    /**
     * By what share each person did better or worse than is usual under the same work standards, month by month: what the standards gave
     * beside what they give people for as long in the mean. Only standards under which several people worked.
     */
    List<Relative> relative(LocalDate first, LocalDate last);

    /**
     * What a person's day adds up to.
     *
     * @param activities that count
     * @param measured of them, those for which a standard gives minutes
     * @param claimed minutes of the measured ones
     * @param standard minutes that the standards give for them
     */
    record Sum(EmployeeId person, int activities, int minutes, int measured, int claimed, int standard) {}

    /** What counts of these people's days, both included, as it was written down: newest versions, in the order of making. */
    List<Written> written(Collection<EmployeeId> people, LocalDate first, LocalDate last);

    /**
     * An activity that counts, as it was written down.
     *
     * @param enteredBy the person, or a helper
     * @param given minutes that its standard gives, else those that were claimed
     * @param storedAt when this version was stored
     */
    record Written(
            ActivityId id,
            EmployeeId person,
            EmployeeId enteredBy,
            LocalDate day,
            String description,
            int minutes,
            int given,
            Instant storedAt) {}

    /**
     * A person's month under standards that others share.
     *
     * @param month its first day
     * @param share 0 where the work took as long as it usually does, 0.1 where a tenth more was done in that time
     */
    record Relative(EmployeeId person, LocalDate month, double share) {}

    /**
     * What was done in these stretches, summed by their key and week: for each standard, and for work without one or without a
     * quantity, which nothing measures. One query. What a helper entered counts once its owner confirmed it.
     */
    Volumes volumes(Collection<Stretch> stretches);

    /**
     * Days of a person that count for something.
     *
     * @param last included
     * @param key under which they are summed; several stretches may have the same
     */
    record Stretch(EmployeeId employee, LocalDate first, LocalDate last, int key) {}

    /** Sums of stretches: by standard, and on how many days of people there was anything at all. */
    record Volumes(List<Volume> work, List<WorkedDays> days) {}

    /**
     * What a week brought by one standard.
     *
     * @param week its Monday
     * @param standard null for what nothing measures
     * @param quantity in the standard's unit of output; of no meaning without a standard
     * @param minutes as they were claimed
     */
    record Volume(
            int key, LocalDate week, @Nullable StandardId standard, BigDecimal quantity, int minutes, int activities) {}

    /** On how many days of people something was written down in a week. */
    record WorkedDays(int key, LocalDate week, int days) {}

    /**
     * What the activities of a week brought for a planned result in one unit of output.
     *
     * @param week its Monday
     * @param month the first day of the month
     * @param unit in small letters; null for activities without a quantity
     * @param activities how many there were
     */
    record Output(
            PlanResultId result,
            LocalDate week,
            LocalDate month,
            @Nullable String unit,
            BigDecimal quantity,
            int activities) {}

    /**
     * What the activities of a day brought for a planned result in one unit of output.
     *
     * @param unit in small letters; null for activities without a quantity
     * @param activities how many there were
     */
    record Served(
            PlanResultId result, LocalDate day, @Nullable String unit, BigDecimal quantity, int activities) {}
}
