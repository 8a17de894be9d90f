package id.abdi.oversight;

import java.time.LocalDate;
import java.util.List;

/** How far reporting is, agency by agency, without anybody's name (R4). */
public interface AgencyReports {
    /**
     * @param wanted people of the agency and below with a working day
     * @param reported those of them who are reported
     */
    record AgencyReport(String code, String name, int wanted, int reported) {}

    /** All agencies of that day, by code. */
    List<AgencyReport> on(LocalDate date);
}
