package id.abdi.worklog;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A week of recurring duties: one row a standard, one cell a day.
 *
 * @param seed from which the ids of the activities follow, so that a form sent twice records each once
 * @param more whether there are standards that are not shown
 */
record WeekPage(
        UUID seed,
        LocalDate monday,
        String title,
        String before,
        String after,
        boolean open,
        List<Duty> duties,
        boolean more) {
    static final String ACTION = "/activities/week";

    /** One standard with its days. */
    record Duty(String code, String name, String measure, List<Cell> cells) {}

    /**
     * One day of a standard.
     *
     * @param said what is recorded there already, or why nothing can be; empty where there is nothing to say
     */
    record Cell(String field, String day, String fullDay, boolean open, String said) {}
}
