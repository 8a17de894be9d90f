package id.abdi.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.abdi.web.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes files of documents and tables. The same document made at the same moment is the same file, byte for byte. */
@Component
public class Export {
    private static final String FONT = "Abdi";
    private static final String CHECK = "document/CheckPrint";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Export.class.getClassLoader(), "id.abdi");
    private final Words words;

    Export(Words words) {
        this.words = words;
        // It tells the standard error of every font and page; what goes wrong it throws all the same.
        XRLog.setLoggingEnabled(false);
    }

    public byte[] pdf(PdfPage page) {
        Map<String, Object> model = new HashMap<>(page.model());
        model.put("print", new Print(words, Words.INDONESIAN));
        StringOutput html = new StringOutput();
        engine.render(page.template() + ".jte", model, html);
        try (PDDocument document = Loader.loadPDF(laidOut(dressed(Plain.held(html.toString()), page.template())))) {
            Map<Letters, PDFont> fonts = new EnumMap<>(Letters.class);
            if (!page.drawings().isEmpty()) {
                for (Letters letters : Letters.values()) {
                    fonts.put(letters, PDType0Font.load(document, letters.open(), true));
                }
            }
            for (Drawing drawing : page.drawings()) {
                DrawnPage.add(document, fonts, drawing);
            }
            document.setDocumentInformation(about(page));
            // The one that was just made counts from the machine's time.
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(page.made().toEpochMilli());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a document in memory cannot be written", impossible);
        }
    }

    /** With the print CSS that lies beside the template, after that of the parts which documents share. */
    private static String dressed(String html, String template) throws IOException {
        return html.replace("</head>", "<style>" + style(CHECK) + style(template) + "</style></head>");
    }

    private static String style(String template) throws IOException {
        try (InputStream css = Export.class.getResourceAsStream("/id/abdi/" + template + ".css")) {
            return css == null ? "" : new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static PDDocumentInformation about(PdfPage page) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(page.title());
        about.setProducer("Abdi");
        GregorianCalendar made = GregorianCalendar.from(page.made().atZone(ZoneOffset.UTC));
        about.setCreationDate(made);
        about.setModificationDate(made);
        return about;
    }

    /** Nothing is fetched while a document is laid out: all it needs is in its template. */
    private static byte[] laidOut(String html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .withHtmlContent(html, null)
                .useUriResolver((base, uri) -> uri.startsWith("data:image/") ? uri : null)
                .toStream(bytes);
        builder.useFont(Letters.PLAIN::open, FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(Letters.BOLD::open, FONT, 700, FontStyle.NORMAL, true);
        builder.run();
        return bytes.toByteArray();
    }

    /** A workbook with a sheet for each table: the first row is the header, and stays when one scrolls. */
    public byte[] xlsx(Table... tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Abdi", null)) {
            for (Table table : tables) {
                sheet(workbook.newWorksheet(table.name()), table);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a workbook in memory cannot be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Worksheet sheet, Table table) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column).title());
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, table.columns().get(column).width());
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            List<@Nullable Object> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, row + 1, column, cells.get(column));
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> {
                sheet.value(row, column, Plain.cell(value.toString()));
                sheet.style(row, column).wrapText(true).set();
            }
        }
    }

    /** UTF-8 with the mark that spreadsheets need, semicolons between the cells as Indonesian spreadsheets expect. */
    public byte[] csv(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RowWriter csv = new CsvRows(bytes, table.columns(), ';')) {
            for (List<@Nullable Object> row : table.rows()) {
                csv.row(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a table in memory cannot be written", impossible);
        }
        return bytes.toByteArray();
    }
}
