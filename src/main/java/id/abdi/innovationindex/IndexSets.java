package id.abdi.innovationindex;

import id.abdi.innovationindex.IndexSet.Classes;
import id.abdi.innovationindex.IndexSet.Count;
import id.abdi.innovationindex.IndexSet.Indicator;
import id.abdi.innovationindex.IndexSet.Own;
import id.abdi.kernel.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The set of a year: as it was entered, else the nearest one before; Abdi brings that of 2026. */
@Component
class IndexSets {
    private static final int YEAR = 2026;
    static final IndexSet SHIPPED = shipped();

    private final IndexSetSql sql;

    IndexSets(IndexSetSql sql) {
        this.sql = sql;
    }

    /** May be that of another year, where none was entered for this one. */
    IndexSet of(int year) {
        return sql.newest(year).filter(set -> set.year() >= YEAR || year < YEAR).orElse(SHIPPED);
    }

    private static IndexSet shipped() {
        return new IndexSet(
                YEAR,
                0,
                Period.inclusive(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)),
                14,
                new Count(new BigDecimal("0.38"), 200),
                new Own(null, new BigDecimal("63")),
                new Classes(new BigDecimal("65"), new BigDecimal("40")),
                "Surat BSKDN 400.10.11/1887/BSKDN, 29 April 2026, lampiran I–II; pembagi dari paparan IID 2023",
                false,
                words().lines().map(IndexSets::indicator).toList());
    }

    private static Indicator indicator(String line) {
        List<String> cells = List.of(line.split(" \\| ", -1));
        String number = cells.getFirst();
        return new Indicator(
                Integer.parseInt(number.replace("*", "")),
                cells.get(1),
                Integer.parseInt(cells.get(2)),
                number.endsWith("*"),
                cells.subList(3, 6));
    }

    private static String words() {
        try (InputStream words = Objects.requireNonNull(IndexSets.class.getResourceAsStream("set-2026.txt"))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("the indicators of 2026 cannot be read", broken);
        }
    }
}
