package id.abdi.workload;

import id.abdi.background.Work;
import id.abdi.listing.Listing;
import id.abdi.web.Link;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the pages show, already in words. */
final class WorkloadPages {
    private WorkloadPages() {}

    /** A figure of the head of the page. */
    record Figure(String label, String value, String hint, Tone tone) {}

    /** Something that a reader must know before the figures. */
    record Warning(Tone tone, String text) {}

    /**
     * A unit.
     *
     * @param posts post by post, a table for each unit; none for who reads sums alone
     * @param above the unit above, where the reader may look at it
     * @param excel where the official tables are; null for who reads sums alone
     */
    record UnitPage(
            String title,
            String lead,
            Days days,
            @Nullable Link above,
            List<Warning> warnings,
            List<Figure> figures,
            @Nullable TableView units,
            List<TableView> posts,
            List<String> outside,
            Outlook outlook,
            WhatIf whatIf,
            @Nullable String excel,
            How how) {
        /** The units; where there are none below, the posts. */
        Optional<Listing<?>> listing(Ui ui) {
            if (units != null) {
                return Optional.of(Listing.of(ui, units).nobody());
            }
            return posts.stream().findFirst().map(first -> Listing.of(ui, first).nobody());
        }
    }

    /** The form of the days, with the unit that stays. */
    record Days(String unit, String from, String to, String last) {}

    /** Vacancies and retirements. */
    record Outlook(TableView table, List<String> notes, List<String> rules) {}

    /**
     * The question and, where one was asked, its answer.
     *
     * @param values what was typed, by field
     */
    record WhatIf(
            String unit,
            String from,
            String to,
            List<Option> units,
            List<Option> standards,
            Map<String, String> values,
            @Nullable Answer answer) {
        String value(String field) {
            return values.getOrDefault(field, "");
        }
    }

    /** Before and after, side by side; {@code rest} says what did not change. */
    record Answer(List<String> changed, TableView table, String rest) {}

    /** How it was computed. */
    record How(List<String> words, List<String> rules) {}

    /**
     * A page below that of the unit: a post, the weeks of a task, the people who leave in a year; or of a unit that is too large for the
     * moment.
     *
     * @param coming the report that is being made; null where none is
     */
    record PartPage(
            String title,
            String lead,
            List<Warning> warnings,
            List<Figure> figures,
            List<TableView> tables,
            List<String> notes,
            @Nullable Link back,
            @Nullable Work coming) {
        /** Where nothing is being made. */
        PartPage(
                String title,
                String lead,
                List<Warning> warnings,
                List<Figure> figures,
                List<TableView> tables,
                List<String> notes,
                @Nullable Link back) {
            this(title, lead, warnings, figures, tables, notes, back, null);
        }

        Optional<Listing<?>> listing(Ui ui) {
            return tables.stream()
                    .findFirst()
                    .map(first -> Listing.of(ui, first).nobody());
        }
    }
}
