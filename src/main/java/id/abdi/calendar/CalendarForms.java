package id.abdi.calendar;

import id.abdi.web.Option;
import id.abdi.web.TableView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms with which BKPSDM records days, and the look at what they change. */
final class CalendarForms {
    private CalendarForms() {}

    /** @param replaces the version that is corrected, empty for a new holiday */
    record HolidayPage(
            String title,
            String day,
            String kind,
            String description,
            String unit,
            String source,
            String replaces,
            int known,
            List<Option> kinds,
            List<Option> units) {}

    record RamadanPage(
            String title, String lead, String address, String first, String last, String source, int known) {}

    record PatternPage(List<Option> days, List<Option> timings) {}

    /**
     * @param changes null where nothing changes
     * @param kept what was typed before, carried along
     */
    record ProposalPage(
            String address,
            String back,
            String title,
            String lead,
            @Nullable TableView changes,
            List<String> warnings,
            List<Kept> kept) {}

    record Kept(String name, String value) {}
}
