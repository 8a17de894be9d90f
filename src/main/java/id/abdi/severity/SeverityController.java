package id.abdi.severity;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.web.Ui;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Page <em>Ukuran penilaian</em>: for a head and the one directly above, never beside other heads. */
@Controller
class SeverityController {
    private final ReadSeverity read;
    private final LocalTimeZone zone;
    private final Clock clock;

    SeverityController(ReadSeverity read, LocalTimeZone zone, Clock clock) {
        this.read = read;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping("/severity")
    String own(Caller reader) {
        return "redirect:/people/" + reader.nip().value() + "/severity";
    }

    @GetMapping("/people/{nip}/severity")
    String severity(Caller reader, @PathVariable Nip nip, Ui ui, Model model) {
        ReadSeverity.Read found = read.by(reader, nip, zone.day(clock.instant()));
        SeverityPage page = SeverityViews.page(found, ui);
        page.listing(ui).about(found.head().id()).on(model);
        model.addAttribute("page", page);
        return "severity/Severity";
    }
}
