package id.abdi.leader;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.document.Download;
import id.abdi.identity.Caller;
import id.abdi.leader.LeaderPage.Told;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The leader's page and the same as a file. */
@Controller
class LeaderController {
    private final LeaderPage page;
    private final Digest digest;
    private final LocalTimeZone zone;
    private final Clock clock;

    LeaderController(LeaderPage page, Digest digest, LocalTimeZone zone, Clock clock) {
        this.page = page;
        this.digest = digest;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping("/leader")
    String leader(Caller caller, Ui ui, Model model) {
        model.addAttribute("tiles", tiles(caller, today(), ui));
        return "leader/Leader";
    }

    @GetMapping("/leader/digest")
    ResponseEntity<byte[]> digest(Caller caller, Ui ui) {
        LocalDate today = today();
        return Download.PDF.of(
                ui.text("leader.digest.file", today.toString()),
                digest.pdf(tiles(caller, today, ui), today, ui.locale()));
    }

    private List<Told> tiles(Caller caller, LocalDate today, Ui ui) {
        return page.of(
                caller, today, said -> ui.text(said.key(), said.arguments().toArray()));
    }

    private LocalDate today() {
        return zone.day(clock.instant());
    }
}
