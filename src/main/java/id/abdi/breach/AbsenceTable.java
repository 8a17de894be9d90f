package id.abdi.breach;

import java.util.List;
import java.util.Optional;

/**
 * What so many days without a valid reason lead to (PP 94/2021 Pasal 9 to 11; D-3). A table alone: an official examines before anybody
 * is sanctioned (D-21).
 */
public enum AbsenceTable {
    /** For civil servants (PNS, CPNS). */
    CIVIL_SERVANTS,
    /** Nothing follows by itself, as for people on contract (PPPK) until the appointing official sets a table of the regency. */
    NONE;

    /** Working days in a row that lead to dismissal, whatever the year adds up to. */
    public static final int IN_A_ROW = 10;

    private static final List<Integer> FROM = List.of(3, 4, 7, 11, 14, 17, 21, 25, 28);

    /** The kind that the table names; empty below three days. */
    public Optional<SanctionKind> of(AbsenceCount count, MediumKinds kinds) {
        if (this == NONE) {
            return Optional.empty();
        }
        if (count.longest() >= IN_A_ROW) {
            return Optional.of(SanctionKind.DISMISSED);
        }
        int row = (int) FROM.stream().filter(from -> from <= count.days()).count();
        return row == 0 ? Optional.empty() : Optional.of(SanctionKind.all(kinds).get(row - 1));
    }

    /** How many days in the year lead to the next row; empty past the last. */
    public Optional<Integer> next(AbsenceCount count) {
        return this == NONE
                ? Optional.empty()
                : FROM.stream().filter(from -> from > count.days()).findFirst();
    }
}
