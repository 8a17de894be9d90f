package id.abdi.intake;

import id.abdi.intake.Grid.Line;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Every "no" to a file as a whole. */
final class IntakeRefusals {
    private static final int SHOWN = 400;

    private IntakeRefusals() {}

    static Refusal missing(Path path) {
        return refusal("sheet-missing", path.toString());
    }

    static Refusal empty() {
        return refusal("sheet-empty");
    }

    static Refusal tooLarge(long size) {
        return refusal("sheet-too-large", (size + 999_999) / 1_000_000, HandedFile.LARGEST / 1_000_000);
    }

    static Refusal tooLong(int most) {
        return refusal("sheet-too-long", most);
    }

    static Refusal tooWide(int most) {
        return refusal("sheet-too-wide", most);
    }

    static Refusal tooManyParts(int most) {
        return refusal("sheet-too-many-parts", most);
    }

    static Refusal bomb() {
        return refusal("sheet-bomb");
    }

    static Refusal macros() {
        return refusal("sheet-macros");
    }

    static Refusal links() {
        return refusal("sheet-links");
    }

    static Refusal documentType() {
        return refusal("sheet-document-type");
    }

    static Refusal damagedWorkbook() {
        return refusal("sheet-damaged");
    }

    static Refusal noWorkbook() {
        return refusal("sheet-no-workbook");
    }

    static Refusal oldExcel() {
        return refusal("sheet-old-excel");
    }

    static Refusal html() {
        return refusal("sheet-html");
    }

    static Refusal noText() {
        return refusal("sheet-no-text");
    }

    static Refusal noTable() {
        return refusal("sheet-no-table");
    }

    static Refusal quote(int line) {
        return refusal("sheet-quote", line);
    }

    static Refusal noRows() {
        return refusal("sheet-no-rows");
    }

    static Refusal noHeading(List<Column> columns) {
        return refusal(
                "sheet-no-heading",
                labels(columns.stream().filter(Column::required).toList()));
    }

    static Refusal columnsMissing(List<Column> missing, Line heading) {
        String found = heading.cells().stream()
                .map(CellValue::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return refusal(
                "sheet-columns",
                labels(missing),
                heading.number(),
                found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found);
    }

    private static String labels(List<Column> columns) {
        return columns.stream().map(Column::label).collect(Collectors.joining(", "));
    }

    private static Refusal refusal(String type, Object... arguments) {
        return Refusal.invalid(
                type, "intake.refusal." + type, List.of(new FieldError("file", "intake.field.file")), arguments);
    }
}
