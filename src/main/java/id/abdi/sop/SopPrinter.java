package id.abdi.sop;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.document.Drawing;
import id.abdi.document.Export;
import id.abdi.document.PdfPage;
import id.abdi.organization.Unit;
import id.abdi.sop.SopAccess.Open;
import id.abdi.sop.SopVersion.Edition;
import id.abdi.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The official paper: the identity block on the first page, then the flow table (S-1 to S-3). */
@Component
class SopPrinter {
    private final ReadSops read;
    private final SopAccess access;
    private final Export export;
    private final LocalTimeZone zone;
    private final Words words;

    SopPrinter(ReadSops read, SopAccess access, Export export, LocalTimeZone zone, Words words) {
        this.read = read;
        this.access = access;
        this.export = export;
        this.zone = zone;
        this.words = words;
    }

    /**
     * What stands on the first page.
     *
     * @param units from the government down to the unit
     * @param revised null for the first version
     * @param edition null for what is not approved, and then the paper says so
     */
    record Paper(
            List<String> units,
            String code,
            LocalDate created,
            @Nullable LocalDate revised,
            @Nullable Edition edition,
            SopContent content) {}

    byte[] pdf(Open open, SopVersion version) {
        SopContent content = read.content(version);
        List<Unit> upward = read.upward(open.sop().unit());
        List<String> units =
                new ArrayList<>(upward.reversed().stream().map(Unit::name).toList());
        List<Drawing> drawings =
                SopPages.drawings(content, (key, arguments) -> words.text(Words.INDONESIAN, key, arguments));
        SopVersion first = access.versions(open).getLast();
        Paper paper = new Paper(
                units,
                open.sop().code().value(),
                zone.day(first.startedAt()),
                version.version() == 1 ? null : zone.day(version.startedAt()),
                version.edition(),
                content);
        return export.pdf(
                new PdfPage(content.title(), "sop/SopPrint", Map.of("paper", paper), drawings, version.changedAt()));
    }
}
