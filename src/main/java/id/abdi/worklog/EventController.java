package id.abdi.worklog;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.web.Ui;
import id.abdi.worklog.ShareEvent.Said;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shared events: listed by the organiser, answered by each participant. */
@Controller
@RequestMapping(EventForm.ACTION)
class EventController {
    private final EventPages pages;
    private final ShareEvent share;
    private final LocalTimeZone zone;
    private final Clock clock;

    EventController(EventPages pages, ShareEvent share, LocalTimeZone zone, Clock clock) {
        this.pages = pages;
        this.share = share;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping
    String list(Caller caller, Ui ui, Model model) {
        model.addAttribute("lines", pages.list(caller, today(), ui));
        return "worklog/Events";
    }

    @GetMapping("/new")
    String fresh(Caller caller, @RequestParam Optional<LocalDate> date, Model model) {
        model.addAttribute("page", pages.form(caller, date.orElseGet(this::today)));
        return "worklog/EventForm";
    }

    @PostMapping
    String list(Caller caller, @ModelAttribute EventForm form) {
        return "redirect:" + EventForm.ACTION + "/" + share.list(caller, form);
    }

    @GetMapping("/{id}")
    String one(Caller caller, @PathVariable UUID id, Ui ui, Model model) {
        model.addAttribute("page", pages.one(caller, id, today(), ui));
        return "worklog/Event";
    }

    @PostMapping("/{id}/answer")
    String answer(Caller caller, @PathVariable UUID id, @ModelAttribute AnswerForm form) {
        share.answer(caller, id, form.said());
        return "redirect:" + EventForm.ACTION + "/" + id;
    }

    private LocalDate today() {
        return zone.day(clock.instant());
    }

    record AnswerForm(
            @Nullable Boolean there,
            @Nullable String minutes,
            @Nullable String words) {
        Said said() {
            if (there == null) {
                throw WorklogRefusals.nothing("there");
            }
            String typed = minutes == null ? "" : minutes;
            if (there && !typed.isBlank() && Typed.minutes(typed).isEmpty()) {
                throw WorklogRefusals.minutes();
            }
            return new Said(there, Typed.minutes(typed).orElse(null), words);
        }
    }
}
