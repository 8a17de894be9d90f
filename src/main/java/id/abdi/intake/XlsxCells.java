package id.abdi.intake;

import id.abdi.intake.CellValue.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What the cells of a workbook say: text, numbers, dates that are numbers with a format, calculated values. */
final class XlsxCells {
    private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final int FIRST_DATE_FORMAT = 14;
    private static final int LAST_DATE_FORMAT = 17;
    private static final int DATE_AND_TIME_FORMAT = 22;

    private final LocalDate zero;
    private boolean counting;
    private int formulas;

    XlsxCells(boolean since1904) {
        zero = since1904 ? ZERO_1904 : ZERO_1900;
    }

    void countFormulas() {
        counting = true;
    }

    int formulas() {
        return formulas;
    }

    CellValue value(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return CellValue.text("");
        }
        if (cell.getType() == CellType.ERROR) {
            return new CellValue(String.valueOf(cell.getRawValue()), Kind.ERROR);
        }
        if (cell.getType() == CellType.FORMULA) {
            return calculated(cell);
        }
        return cell.getValue() instanceof BigDecimal number
                ? number(cell, number)
                : CellValue.text(String.valueOf(cell.getText()));
    }

    /** The value that the spreadsheet calculated when it was saved. */
    private CellValue calculated(Cell cell) {
        formulas += counting ? 1 : 0;
        String raw = cell.getRawValue();
        if (raw == null) {
            return new CellValue("=", Kind.ERROR);
        }
        if (raw.startsWith("#")) {
            return new CellValue(raw, Kind.ERROR);
        }
        try {
            return number(cell, new BigDecimal(raw));
        } catch (NumberFormatException text) {
            return CellValue.text(raw);
        }
    }

    private CellValue number(Cell cell, BigDecimal number) {
        if (isDate(cell) && number.signum() > 0 && number.compareTo(LAST_DAY) <= 0) {
            long days = number.setScale(0, RoundingMode.DOWN).longValue();
            return new CellValue(zero.plusDays(days).toString(), Kind.DATE);
        }
        return new CellValue(number.precision() - number.scale() > 40 ? number.toString() : plain(number), Kind.NUMBER);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        Integer format = cell.getDataFormatId();
        if (format != null
                && ((format >= FIRST_DATE_FORMAT && format <= LAST_DATE_FORMAT) || format == DATE_AND_TIME_FORMAT)) {
            return true;
        }
        String pattern = cell.getDataFormatString();
        return pattern != null
                && pattern.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?is).*(?:d+.*m+|m+.*y+|y+.*m+).*");
    }
}
