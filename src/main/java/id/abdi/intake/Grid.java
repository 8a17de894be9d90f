package id.abdi.intake;

import java.util.List;

/**
 * A table as it stands in the file, before anybody knows which line is the header.
 *
 * @param strict whether a line with more cells than the header is broken, as in CSV
 * @param formulas how many cells were calculated
 */
record Grid(List<Line> lines, boolean strict, int formulas, List<Reason> notes) {
    static final int MOST_ROWS = 200_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_LETTERS = 60_000_000;

    /** @param number where it begins, from 1 */
    record Line(int number, List<CellValue> cells) {
        boolean blank() {
            return cells.stream().allMatch(CellValue::empty);
        }

        CellValue cell(int index) {
            return index < cells.size() ? cells.get(index) : CellValue.text("");
        }

        int letters() {
            return cells.stream().mapToInt(cell -> cell.text().length()).sum();
        }
    }
}
