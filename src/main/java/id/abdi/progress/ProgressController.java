package id.abdi.progress;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.Nip;
import id.abdi.organization.Rights;
import id.abdi.plan.Aspect;
import id.abdi.plan.PlanId;
import id.abdi.plan.PlanResultId;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What planned results reached: proposed, confirmed by the person, read by who may see them (R6, PM-16). */
@Controller
class ProgressController {
    private final RealisationViews views;
    private final TeamProgress team;
    private final ConfirmRealisation confirm;
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    ProgressController(
            RealisationViews views,
            TeamProgress team,
            ConfirmRealisation confirm,
            Rights rights,
            LocalTimeZone zone,
            Clock clock) {
        this.views = views;
        this.team = team;
        this.confirm = confirm;
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping("/people/{nip}/progress")
    String person(
            Caller caller,
            Ui ui,
            @PathVariable Nip nip,
            @RequestParam Optional<PlanId> plan,
            @RequestParam Optional<LocalDate> from,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model) {
        LocalDate today = today();
        RealisationViews.Asked asked = new RealisationViews.Asked(
                caller, rights.see(caller, nip, today), today, plan.orElse(null), from.orElse(null));
        model.addAttribute("confirmed", confirmed);
        model.addAttribute("page", views.of(asked, ui));
        return "progress/PersonProgress";
    }

    @PostMapping("/people/{nip}/progress/{result}/{aspect}")
    String confirm(
            Caller caller,
            @PathVariable Nip nip,
            @PathVariable PlanResultId result,
            @PathVariable Aspect aspect,
            @ModelAttribute SaidForm form) {
        confirm.by(
                caller,
                nip,
                new RealisationDraft(
                        result,
                        aspect,
                        form.day(today()),
                        RealisationRules.number(form.value()),
                        form.words(),
                        form.link(),
                        form.seen()));
        return back(nip, form.plan(), form.day(today())) + "#r-" + result;
    }

    /** Everything that the page offered to accept, as it was shown. */
    @PostMapping("/people/{nip}/progress/all")
    String all(Caller caller, @PathVariable Nip nip, @ModelAttribute AllForm form) {
        LocalDate day = form.day(today());
        confirm.all(
                caller,
                nip,
                Objects.requireNonNullElse(form.accept(), List.<String>of()).stream()
                        .map(accepted -> accepted(accepted, day))
                        .toList());
        return back(nip, form.plan(), day);
    }

    @GetMapping("/plans/progress")
    String team(Caller caller, Ui ui, Model model) {
        if (!caller.is(Role.HEAD)) {
            throw ProgressRefusals.onlyHeads();
        }
        ProgressPages.TeamPage page = team.of(caller, today(), ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "progress/Team";
    }

    /** {@code result:aspect:version:value}, as the form of the page carries it. */
    private static RealisationDraft accepted(String text, LocalDate day) {
        List<String> parts = List.of(text.split(":", 4));
        try {
            return new RealisationDraft(
                    new PlanResultId(UUID.fromString(parts.get(0))),
                    Aspect.valueOf(parts.get(1)),
                    day,
                    RealisationRules.number(parts.get(3)),
                    null,
                    null,
                    Integer.valueOf(parts.get(2)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw ProgressRefusals.value();
        }
    }

    private static String back(Nip nip, @Nullable String plan, LocalDate day) {
        return "redirect:/people/" + nip.value() + "/progress?confirmed=true&from=" + day
                + (plan == null || !plan.matches("[0-9a-f-]{36}") ? "" : "&plan=" + plan);
    }

    private LocalDate today() {
        return zone.day(clock.instant());
    }

    record SaidForm(
            @Nullable LocalDate from,
            @Nullable String plan,
            @Nullable String value,
            @Nullable String words,
            @Nullable String link,
            @Nullable Integer seen) {
        LocalDate day(LocalDate today) {
            return from == null ? today : from;
        }
    }

    record AllForm(
            @Nullable LocalDate from,
            @Nullable String plan,
            @Nullable List<String> accept) {
        LocalDate day(LocalDate today) {
            return from == null ? today : from;
        }
    }
}
