package id.abdi.leader;

import id.abdi.document.Export;
import id.abdi.document.PdfPage;
import id.abdi.document.Table;
import id.abdi.document.Table.Column;
import id.abdi.leader.LeaderPage.Told;
import id.abdi.leader.LeaderPage.ToldLine;
import id.abdi.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The leader's page on paper. */
@Component
class Digest {
    private static final int NARROW = 30;
    private static final int WIDE = 60;

    private final Export export;
    private final Words words;
    private final Clock clock;

    Digest(Export export, Words words, Clock clock) {
        this.export = export;
        this.words = words;
        this.clock = clock;
    }

    byte[] pdf(List<Told> tiles, LocalDate today, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Told tile : tiles) {
            rows.add(List.of(tile.question(), tile.answer()));
            for (ToldLine line : tile.lines()) {
                rows.add(List.of("· " + line.name(), line.state()));
            }
        }
        Table table = new Table(
                words.text(locale, "leader.digest.title", today),
                List.of(
                        new Column(words.text(locale, "leader.digest.what"), NARROW),
                        new Column(words.text(locale, "leader.digest.state"), WIDE)),
                rows);
        return export.pdf(PdfPage.of(table, clock.instant()));
    }
}
