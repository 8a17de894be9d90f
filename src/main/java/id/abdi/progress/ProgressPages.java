package id.abdi.progress;

import id.abdi.listing.Listing;
import id.abdi.web.Link;
import id.abdi.web.Tab;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of realisation show, in words. */
final class ProgressPages {
    private ProgressPages() {}

    /**
     * A person's realisation in a part of the year.
     *
     * @param from the first day of the part
     * @param state how much is confirmed; null where there is nothing to confirm
     * @param proposals how many proposals the person can confirm at once
     */
    record PersonPage(
            String name,
            boolean own,
            String address,
            String plan,
            List<Tab> plans,
            List<Tab> parts,
            String from,
            @Nullable String state,
            @Nullable String opens,
            int proposals,
            List<Block> blocks) {}

    /**
     * A planned result.
     *
     * @param obstacles how many are open
     */
    record Block(String id, String address, String statement, int obstacles, List<Row> rows) {}

    /**
     * An indicator.
     *
     * @param proposal the figure, or why there is none
     * @param soFar from the beginning of the year, against the target
     * @param days where the figure comes from
     * @param form null where the visitor cannot say anything of it now
     */
    record Row(
            String aspect,
            String name,
            String target,
            String proposal,
            @Nullable String basis,
            Tone tone,
            String state,
            @Nullable Said said,
            @Nullable String soFar,
            List<Day> days,
            @Nullable Form form) {}

    /** What the person confirmed. */
    record Said(
            String figure,
            @Nullable String difference,
            @Nullable String words,
            @Nullable String link,
            String when) {}

    /** A day with activities for it. */
    record Day(Link day, String work) {}

    /**
     * @param accept the proposed figure as it is sent by one touch; null where it stands already or nothing is proposed
     * @param described whether it is told in words alone
     */
    record Form(
            String anchor,
            String aspect,
            int seen,
            @Nullable String accept,
            boolean described,
            String value,
            String words,
            String link) {}

    /** How far the people of a head are with their realisation. */
    record TeamPage(List<Tab> tabs, List<Person> people) {
        Listing<Person> listing(Ui ui) {
            return Listing.of(ui, ui.text("progress.team"), people)
                    .text(ui.text("progress.column.person"), Person::name)
                    .text(ui.text("progress.column.post"), Person::post)
                    .text(ui.text("progress.column.state"), Person::state)
                    .text(ui.text("progress.column.figures"), person -> String.join("; ", person.figures()));
        }
    }

    record Person(String name, String post, String address, Tone tone, String state, List<String> figures) {}
}
