package id.abdi.sopfile;

import id.abdi.document.CheckCode;
import id.abdi.document.Emblem;
import id.abdi.document.Export;
import id.abdi.document.PdfPage;
import id.abdi.ledger.PublishedLog;
import id.abdi.sop.SopDocuments.Approval;
import id.abdi.sop.SopDocuments.SopDocument;
import id.abdi.web.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The official paper: the identity block on the first page, then the flow table (S-1 to S-3). */
@Component
class SopPrinter {
    private final Export export;
    private final Emblem emblem;
    private final CheckCode code;
    private final PublishedLog log;
    private final Words words;

    SopPrinter(Export export, Emblem emblem, CheckCode code, PublishedLog log, Words words) {
        this.export = export;
        this.emblem = emblem;
        this.code = code;
        this.log = log;
        this.words = words;
    }

    private Map<String, Object> model(SopDocument sop) {
        Map<String, Object> model = new HashMap<>();
        model.put("sop", sop);
        model.put("emblem", Objects.requireNonNullElse(emblem.source(), ""));
        Optional.ofNullable(sop.approval())
                .map(Approval::leaf)
                .flatMap(log::hash)
                .map(code::of)
                .ifPresent(check -> model.put("check", check));
        return model;
    }

    byte[] pdf(SopDocument sop) {
        return export.pdf(new PdfPage(
                sop.content().title(),
                "sopfile/SopPrint",
                model(sop),
                sop.content().flow((key, arguments) -> words.text(Words.INDONESIAN, key, arguments)),
                sop.changedAt()));
    }
}
