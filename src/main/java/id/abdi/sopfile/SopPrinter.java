package id.abdi.sopfile;

import id.abdi.document.Emblem;
import id.abdi.document.Export;
import id.abdi.document.PdfPage;
import id.abdi.sop.SopDocuments.SopDocument;
import id.abdi.web.Words;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The official paper: the identity block on the first page, then the flow table (S-1 to S-3). */
@Component
class SopPrinter {
    private final Export export;
    private final Emblem emblem;
    private final Words words;

    SopPrinter(Export export, Emblem emblem, Words words) {
        this.export = export;
        this.emblem = emblem;
        this.words = words;
    }

    byte[] pdf(SopDocument sop) {
        return export.pdf(new PdfPage(
                sop.content().title(),
                "sopfile/SopPrint",
                Map.of("sop", sop, "emblem", Objects.requireNonNullElse(emblem.source(), "")),
                sop.content().flow((key, arguments) -> words.text(Words.INDONESIAN, key, arguments)),
                sop.changedAt()));
    }
}
