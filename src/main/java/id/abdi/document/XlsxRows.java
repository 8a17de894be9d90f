package id.abdi.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Rows of a workbook that leave for the stream some hundreds at a time. */
final class XlsxRows implements RowWriter {
    private static final int AT_ONCE = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int width;
    private int row;

    XlsxRows(OutputStream out, String name, List<Table.Column> columns) {
        workbook = new Workbook(out, "Abdi", null);
        sheet = workbook.newWorksheet(tidy(name));
        width = columns.size();
        for (int column = 0; column < width; column++) {
            sheet.inlineString(0, column, Plain.held(columns.get(column).title()));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, columns.get(column).width());
        }
        sheet.freezePane(0, 1);
    }

    /** What the name of a sheet may be. */
    private static String tidy(String name) {
        String clean = name.replaceAll("[\\\\/*?:\\[\\]']+", " ").strip();
        return clean.substring(0, Math.min(31, clean.length()));
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        row++;
        for (int column = 0; column < width; column++) {
            cell(column, cells.get(column));
        }
        if (row % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    /** A text stands as text within its own row: nothing runs it, and nothing of it is kept in memory. */
    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.inlineString(row, column, Plain.held(value.toString()));
        }
    }

    @Override
    public void origin(String name, List<Line> lines) throws IOException {
        sheet.setAutoFilter(0, 0, row, width - 1);
        sheet.finish();
        Worksheet about = workbook.newWorksheet(tidy(name));
        about.width(0, 24);
        about.width(1, 70);
        for (int at = 0; at < lines.size(); at++) {
            about.inlineString(at, 0, Plain.held(lines.get(at).label()));
            about.style(at, 0).bold().set();
            about.inlineString(at, 1, Plain.held(lines.get(at).text()));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
