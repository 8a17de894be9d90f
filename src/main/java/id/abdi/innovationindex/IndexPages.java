package id.abdi.innovationindex;

import id.abdi.evidence.Piece;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.Tone;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of the index show, in words. */
final class IndexPages {
    private IndexPages() {}

    /**
     * The government's sum.
     *
     * @param rules how it is reckoned, with the source
     * @param ownWords what is said of the own indicators
     */
    record SumPage(
            int year,
            List<Option> years,
            List<Figure> figures,
            String ownWords,
            List<String> rules,
            TableView innovations,
            boolean maySet) {}

    record Figure(String label, String value, String hint, Tone tone) {}

    /**
     * @param profile what PP 38/2017 asks of it
     * @param missing names of the missing indicators, the mandatory ones first
     */
    record OnePage(
            String address,
            String title,
            int year,
            ProfileViews.Card profile,
            String score,
            String window,
            boolean inWindow,
            List<String> missing,
            List<Row> rows,
            List<String> rules,
            boolean mayChoose) {}

    /**
     * An indicator.
     *
     * @param evidence where its document is added; null until a parameter is chosen, or where the reader may not
     */
    record Row(
            int number,
            String name,
            String weight,
            boolean mandatory,
            int parameter,
            String words,
            List<Option> options,
            String state,
            Tone tone,
            List<Piece> pieces,
            @Nullable String evidence,
            UUID next) {}

    record SetPage(IndexSet set, int year, TableView indicators) {
        String number(@Nullable BigDecimal number) {
            return number == null
                    ? ""
                    : number.stripTrailingZeros().toPlainString().replace('.', ',');
        }
    }
}
