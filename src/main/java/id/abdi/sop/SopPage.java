package id.abdi.sop;

import id.abdi.document.Drawing;
import id.abdi.web.Link;
import id.abdi.web.Tone;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of an SOP as its page shows it.
 *
 * @param address of the SOP: {@code /sops/…}
 * @param revision the save that is shown, which a change of state names
 * @param none what to say where no version is in force on the date that was asked for
 * @param may what the reader may do with it now
 * @param others the versions beside this one that are worth a link
 * @param emblem the picture above the identity block; null where the government gave none
 */
record SopPage(
        String address,
        String versionAddress,
        int revision,
        String code,
        String title,
        String unit,
        @Nullable String none,
        Tone tone,
        String state,
        @Nullable String remarks,
        @Nullable String due,
        List<Fact> identity,
        List<Block> blocks,
        List<Drawing> drawings,
        List<Step> steps,
        Set<SopChange> changes,
        Offers may,
        List<Link> others,
        @Nullable String emblem) {

    /** One line of the identity block. */
    record Fact(String label, String value) {}

    /** One of the six fields below it. */
    record Block(String label, List<String> lines) {}

    /** One step in words. */
    record Step(
            int number,
            String shape,
            String activity,
            String actor,
            String needs,
            String time,
            String output,
            String note,
            List<String> ways) {}

    /** What else is offered beside the changes of state. */
    record Offers(boolean edit, boolean next, boolean review, boolean revoke) {}
}
