package id.abdi.calendar;

import id.abdi.web.Ui;
import java.util.List;
import java.util.Optional;

/** The patterns that can be given to units and persons: five days, six days, all days, and those that BKPSDM added. */
public interface WorkPatterns {
    List<WorkPattern> all();

    Optional<WorkPattern> byCode(String code);

    /** How people call it: {@code Lima hari kerja}. */
    String name(WorkPattern pattern, Ui ui);
}
