package id.abdi.dailyreport;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports of people by day, newest versions, for other modules. Decides nothing about who may see. */
public interface DailyReports {
    /** Those who are reported on that day; who is not has no entry. */
    Map<EmployeeId, DailyReport> newest(Collection<EmployeeId> people, LocalDate date);

    /** The reported days of one person from the first to the last, both included. */
    Map<LocalDate, DailyReport> newest(EmployeeId person, LocalDate first, LocalDate last);

    /** The reports of these people on each of these days, both included; a day without any has no entry. */
    Map<LocalDate, Map<EmployeeId, DailyReport>> between(
            Collection<EmployeeId> people, LocalDate first, LocalDate last);

    /** The first day that anybody is reported of; empty before the first report. */
    Optional<LocalDate> firstDay();

    /** How often each head gave each verdict to each person on these days, both included, month by month; without those not on duty. */
    List<Given> given(LocalDate first, LocalDate last);

    /**
     * A head's verdicts of one kind on one person in a month.
     *
     * @param reporter who wrote the version that counts
     * @param month its first day
     */
    record Given(EmployeeId person, EmployeeId reporter, LocalDate month, Verdict verdict, int days) {}
}
