package id.abdi.activity;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A helper enters a colleague's activity under their own sign-in; the owner confirms it later. */
@Controller
class BehalfController {
    private final BehalfPages pages;
    private final RecordActivity record;
    private final RemoveActivity remove;
    private final LocalTimeZone zone;
    private final Clock clock;

    BehalfController(BehalfPages pages, RecordActivity record, RemoveActivity remove, LocalTimeZone zone, Clock clock) {
        this.pages = pages;
        this.record = record;
        this.remove = remove;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping("/activities/behalf")
    String page(
            Caller helper,
            @RequestParam Optional<LocalDate> date,
            @RequestParam(name = "for") Optional<UUID> owner,
            @RequestParam Optional<String> standard,
            Model model) {
        LocalDate today = zone.day(clock.instant());
        EmployeeId chosen = owner.map(EmployeeId::new).orElse(null);
        BehalfPages.Asked asked =
                new BehalfPages.Asked(date.orElse(today), today, clock.instant(), chosen, standard.orElse(null));
        model.addAttribute("page", pages.of(helper, asked));
        return "activity/Behalf";
    }

    /** The part under the field of the standard: what fits the letters typed so far. */
    @GetMapping("/activities/behalf/standards")
    String standards(
            Caller helper,
            @RequestParam Optional<LocalDate> date,
            @RequestParam(name = "for") Optional<UUID> owner,
            @RequestParam(name = "standardCode") Optional<String> letters,
            Model model) {
        LocalDate day = date.orElseGet(() -> zone.day(clock.instant()));
        model.addAttribute(
                "address", BehalfPages.address(day, owner.map(UUID::toString).orElse("")));
        model.addAttribute(
                "choices",
                owner.map(id -> pages.choices(helper, new EmployeeId(id), day, letters.orElse("")))
                        .orElse(List.of()));
        return "activity/StandardChoices";
    }

    @PostMapping("/activities/behalf")
    String save(Caller helper, @RequestParam(name = "for") UUID owner, @ModelAttribute ActivityForm form) {
        Activity saved = record.by(helper, new EmployeeId(owner), form.activityId(), form.input());
        return "redirect:/activities/behalf?date=" + saved.date() + "&for=" + owner;
    }

    @PostMapping("/activities/behalf/remove")
    String remove(
            Caller helper,
            @RequestParam(name = "for") UUID owner,
            @RequestParam ActivityId id,
            @RequestParam int version) {
        Activity removed = remove.by(helper, new EmployeeId(owner), id, version);
        return "redirect:/activities/behalf?date=" + removed.date() + "&for=" + owner;
    }
}
