package id.abdi.oversight;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Upward: every superior sees which heads below have reported, day by day (R4, step 5). */
@Controller
class HeadsController {
    private final HeadsViews views;
    private final LocalTimeZone zone;
    private final Clock clock;

    HeadsController(HeadsViews views, LocalTimeZone zone, Clock clock) {
        this.views = views;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping("/heads")
    String heads(
            Caller reader,
            @RequestParam Optional<LocalDate> date,
            @RequestParam Optional<Nip> head,
            Ui ui,
            Model model) {
        LocalDate today = zone.day(clock.instant());
        LocalDate day = date.orElse(today);
        HeadsPage page = views.page(reader, day, today, head, ui);
        page.listing(day, ui).on(model);
        model.addAttribute("page", page);
        return "oversight/Heads";
    }
}
