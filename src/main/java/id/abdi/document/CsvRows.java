package id.abdi.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as RFC 4180 has them: CRLF, quotes where they are needed, each record as wide as the first. */
final class CsvRows implements RowWriter {
    private final CsvWriter csv;
    private final int width;

    /** @param separator between the cells of a record */
    CsvRows(OutputStream out, List<Table.Column> columns, char separator) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        width = columns.size();
        csv.writeRecord(
                columns.stream().map(column -> Plain.cell(column.title())).toList());
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        List<String> record = new ArrayList<>(width);
        cells.forEach(cell -> record.add(written(cell)));
        csv.writeRecord(record);
    }

    private static String written(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> Plain.cell(cell.toString());
        };
    }

    @Override
    public void origin(String name, List<Line> lines) {
        List<String> record = new ArrayList<>(Collections.nCopies(width, ""));
        record.set(
                0,
                Plain.cell(name + ". "
                        + lines.stream()
                                .map(line -> line.label() + ": " + line.text())
                                .collect(Collectors.joining("; "))));
        csv.writeRecord(record);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
