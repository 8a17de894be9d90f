package id.abdi.standard;

import id.abdi.listing.Listing;
import id.abdi.organization.Unit;
import id.abdi.web.Link;
import id.abdi.web.Option;
import id.abdi.web.Tab;
import id.abdi.web.Tone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of standards show, already sorted and in words. */
final class StandardViews {
    private StandardViews() {}

    /** A standard in a list. */
    record Line(
            String address,
            String code,
            String name,
            String measure,
            String section,
            String audience,
            Tone tone,
            String state) {}

    /**
     * The list.
     *
     * @param keeps whether the reader keeps the standards of some section
     * @param next the address of the next page; null where this is the last
     * @param listing of all pages
     */
    record ListPage(
            List<Tab> tabs,
            String view,
            String words,
            List<Line> lines,
            boolean keeps,
            @Nullable String next,
            Listing<Line> listing) {}

    /** One version in the history. */
    record Past(
            String when,
            String number,
            String measure,
            String audience,
            @Nullable String reason,
            String by) {}

    /** One standard with all that held. */
    record OnePage(
            Line line,
            StandardId id,
            int newest,
            boolean keeps,
            @Nullable String criteria,
            List<String> people,
            List<Past> history,
            List<String> withdrawals,
            boolean ended,
            LocalDate today,
            @Nullable Link sop) {}

    /** The form of a new or changed standard. */
    record FormPage(
            StandardForm form,
            boolean fresh,
            List<Option> units,
            String section,
            List<Sections.Place> places,
            List<Option> sops,
            List<Link> steps,
            LocalDate today) {
        String action() {
            return fresh ? "/standards" : "/standards/" + form.id() + "/change";
        }
    }

    /** The choice of standards and posts. */
    record AssignPage(
            List<Option> units,
            Unit unit,
            List<WorkStandard> standards,
            List<Sections.Place> places,
            LocalDate today) {}

    /** Who gains and loses one standard. */
    record Effect(String code, String name, List<String> gains, List<String> loses) {
        boolean changes() {
            return !gains.isEmpty() || !loses.isEmpty();
        }
    }

    /** What an assignment would do, before it is done. */
    record Preview(List<Effect> effects, AssignForm form, String from, String mode, String unit) {
        boolean changes() {
            return effects.stream().anyMatch(Effect::changes);
        }
    }
}
