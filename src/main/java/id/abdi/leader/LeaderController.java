package id.abdi.leader;

import id.abdi.api.ApiCall;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.document.Download;
import id.abdi.identity.Caller;
import id.abdi.leader.LeaderPage.Shown;
import id.abdi.leader.LeaderPage.Told;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

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
        Shown shown = page.of(caller, ui.locale());
        shown.listing(ui).on(model);
        model.addAttribute("tiles", shown.tiles());
        model.addAttribute("at", ui.text("leader.at", shown.at()));
        return "leader/Leader";
    }

    @GetMapping("/leader/digest")
    ResponseEntity<byte[]> digest(Caller caller, Ui ui) {
        LocalDate today = zone.day(clock.instant());
        return Download.PDF.of(
                ui.text("leader.digest.file", today.toString()),
                digest.pdf(page.of(caller, ui.locale()).tiles(), today, ui.locale()));
    }

    @ApiCall(
            value =
                    "The leader's questions of today with their answers in words: numbers, never a person; each leads to its page.",
            problems = {"403 not-allowed"})
    @GetMapping("/api/v1/leader")
    @ResponseBody
    Answer api(Caller caller, Ui ui) {
        Shown shown = page.of(caller, ui.locale());
        return new Answer(zone.day(clock.instant()), shown.tiles());
    }

    /** The tiles of a day, in order. */
    record Answer(LocalDate date, List<Told> tiles) {}
}
