package id.abdi.roster;

import id.abdi.kernel.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a cell of a roster, and how a pattern of them repeats. */
final class RosterCode {
    /** Nothing is planned. */
    static final String OPEN = "";

    /** A free day (libur). */
    static final String FREE = "L";

    private static final Set<String> FREE_WORDS = Set.of("L", "-", "–", "OFF", "LIBUR", "LEPAS");

    private RosterCode() {}

    /** As it is compared: upper case, the usual words for a free day as one. */
    static String of(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return FREE_WORDS.contains(code) ? FREE : code;
    }

    /** The codes of a pattern: {@code P P S S M M L L}, with blanks or commas between. */
    static List<String> pattern(String typed) {
        List<String> codes = new ArrayList<>();
        for (String part : typed.strip().split("[\\s,;]+", -1)) {
            if (!part.isEmpty()) {
                codes.add(of(part));
            }
        }
        return codes;
    }

    /**
     * Which code falls on a day of a pattern that repeats.
     *
     * @param day how many days after the beginning
     * @param person how manieth of those for whom it is made
     * @param step by how many days each following person is later in it
     */
    static String at(List<String> pattern, int day, int person, int step) {
        return pattern.get(Math.floorMod(day - person * step, pattern.size()));
    }

    /** The shift of each code for people of a unit: of several with one code the nearest unit's. */
    static Map<String, Shift> byCode(List<UnitId> nearestFirst, List<Shift> shifts) {
        Map<String, Shift> byCode = new LinkedHashMap<>();
        for (UnitId unit : nearestFirst) {
            shifts.stream()
                    .filter(shift -> shift.unit().equals(unit))
                    .forEach(shift -> byCode.putIfAbsent(shift.code(), shift));
        }
        return byCode;
    }
}
