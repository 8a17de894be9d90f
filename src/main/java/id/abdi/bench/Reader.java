package id.abdi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody of the large made-up government who reads pages, or a head who reports.
 *
 * @param role a duty, the level of the unit that they head, {@code EMPLOYEE} or {@code REPORTER}
 * @param staff the NIPs of the unit's own people
 */
record Reader(String role, String token, String nip, String password, String unit, List<String> staff) {
    static List<Reader> all(Path file) {
        try {
            return Files.readAllLines(file).stream().map(Reader::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader of(String line) {
        List<String> parts = List.of(line.split(" ", -1));
        String staff = parts.getLast();
        return new Reader(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                parts.get(4),
                staff.equals("-") ? List.of() : List.of(staff.split(",", -1)));
    }

    /**
     * A page that somebody opens.
     *
     * @param name the same for all who open such a page
     */
    record Page(String name, String path) {}

    /** What this reader looks at, in turn. */
    List<Page> pages() {
        return switch (role) {
            case "REGENT" ->
                List.of(
                        new Page("/leader", "/leader"),
                        new Page("/programmes", "/programmes"),
                        development("whole government"),
                        new Page("/heads, whole government", "/heads"),
                        new Page("/workload, whole government", "/workload"));
            case "BKPSDM", "INSPECTORATE" ->
                List.of(
                        new Page("/heads, whole government", "/heads"),
                        development("whole government"),
                        day("whole government"));
            case "EMPLOYEE" ->
                List.of(
                        new Page("/activities", "/activities"),
                        new Page("/people/…/development", "/people/" + nip + "/development"));
            case "SECTION" -> section();
            default ->
                List.of(
                        new Page("/today", "/today"),
                        new Page("/heads, " + level(), "/heads"),
                        development(level()),
                        day(level()),
                        new Page("/workload, " + level(), "/workload?unit=" + unit));
        };
    }

    private List<Page> section() {
        List<Page> pages = new ArrayList<>(List.of(
                new Page("/today", "/today"),
                new Page("/heads, section", "/heads"),
                development("section"),
                day("section"),
                new Page("/people/…/severity", "/people/" + nip + "/severity"),
                new Page("/workload, section", "/workload?unit=" + unit)));
        staff.stream().limit(3).forEach(person -> {
            pages.add(new Page("/people/…", "/people/" + person));
            pages.add(new Page("/people/…/development", "/people/" + person + "/development"));
        });
        return pages;
    }

    private Page development(String what) {
        return new Page("/units/…/development, " + what, "/units/" + unit + "/development");
    }

    private Page day(String what) {
        return new Page("/units/…/development/day, " + what, "/units/" + unit + "/development/day");
    }

    private String level() {
        return role.equals("AGENCY") ? "agency" : "division";
    }
}
