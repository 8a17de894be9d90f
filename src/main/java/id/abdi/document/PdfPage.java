package id.abdi.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A document as it is asked for: a template of XHTML with print CSS, then drawings, each on a page of its own.
 *
 * @param title stands in the document's properties
 * @param template name of the template, {@code "sopfile/SopPrint"}, with the file of print CSS of the same name beside it; it gets {@code print} ({@link Print}) and the model
 * @param made the moment that the document says it was made at, by the clock of the program
 */
public record PdfPage(String title, String template, Map<String, Object> model, List<Drawing> drawings, Instant made) {
    public PdfPage {
        model = Map.copyOf(model);
        drawings = List.copyOf(drawings);
    }

    /** A table on paper: its heading stands on every page. */
    public static PdfPage of(Table table, Instant made) {
        return new PdfPage(table.name(), "document/TablePrint", Map.of("table", table), List.of(), made);
    }
}
