package id.abdi.rulebook;

import id.abdi.web.TableView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look at what a setting would change before it is made.
 *
 * @param address where the confirmation is sent
 * @param back the page of the rule
 * @param changes null where nothing changes
 * @param withdrawal whether it takes back a setting, for which a reason is typed here
 */
record RuleProposalPage(
        String address,
        String back,
        String title,
        String lead,
        @Nullable TableView changes,
        List<String> warnings,
        List<String> notes,
        List<Kept> kept,
        boolean withdrawal) {
    /** What was typed before, carried along. */
    record Kept(String name, String value) {}
}
