package id.abdi.activity;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.web.Hx;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The employee's day (R4, UX-3): entered, changed and taken back in few touches, on a cheap phone and without JavaScript. */
@Controller
class ActivityController {
    private final DayPages pages;
    private final ActivitySql sql;
    private final RecordActivity record;
    private final RemoveActivity remove;
    private final ConfirmActivity confirm;
    private final LocalTimeZone zone;
    private final Clock clock;

    ActivityController(
            DayPages pages,
            ActivitySql sql,
            RecordActivity record,
            RemoveActivity remove,
            ConfirmActivity confirm,
            LocalTimeZone zone,
            Clock clock) {
        this.pages = pages;
        this.sql = sql;
        this.record = record;
        this.remove = remove;
        this.confirm = confirm;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping("/activities")
    String day(
            Caller person,
            @RequestParam Optional<LocalDate> date,
            @RequestParam Optional<ActivityId> edit,
            @RequestParam Optional<ActivityId> like,
            @RequestParam Optional<ActivityId> removed,
            @RequestParam Optional<String> standard,
            Ui ui,
            Model model) {
        LocalDate day = date.orElseGet(this::today);
        ActivityForm form = edit.flatMap(id -> own(person, id))
                .filter(version -> !version.removed())
                .map(version -> ActivityForm.of(version.activity()))
                .or(() ->
                        like.flatMap(id -> own(person, id)).map(version -> ActivityForm.like(version.activity(), day)))
                .orElseGet(() -> pages.fresh(person, day, standard));
        ActivityForm undo = removed.flatMap(id -> own(person, id))
                .filter(ActivityVersion::removed)
                .map(version ->
                        ActivityForm.like(version.activity(), version.activity().date()))
                .orElse(null);
        DayPage page = page(person, day, form, undo, ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "activity/Activities";
    }

    /** The part under the field of the standard: what fits the letters typed so far. */
    @GetMapping("/activities/standards")
    String standards(
            Caller person,
            @RequestParam Optional<LocalDate> date,
            @RequestParam(name = "standardCode") Optional<String> letters,
            Model model) {
        LocalDate day = date.orElseGet(this::today);
        model.addAttribute("address", "/activities?date=" + day);
        model.addAttribute("choices", pages.choices(person, day, letters.orElse("")));
        return "activity/StandardChoices";
    }

    @PostMapping("/activities")
    String save(Caller person, @ModelAttribute ActivityForm form, Hx hx, Ui ui, Model model) {
        Activity saved = record.by(person, person.id(), form.activityId(), form.input());
        return after(person, saved.date(), null, hx, ui, model);
    }

    @PostMapping("/activities/{id}/remove")
    String remove(Caller person, @PathVariable ActivityId id, @RequestParam int version, Hx hx, Ui ui, Model model) {
        Activity removed = remove.by(person, person.id(), id, version);
        return after(person, removed.date(), removed, hx, ui, model);
    }

    @PostMapping("/activities/{id}/confirmation")
    String confirm(Caller person, @PathVariable ActivityId id, ConfirmationForm form, Hx hx, Ui ui, Model model) {
        LocalDate date = confirm.by(person, id, form.version(), form.decision());
        return after(person, date, null, hx, ui, model);
    }

    /** The owner's word on the version that they read. */
    record ConfirmationForm(int version, boolean mine) {
        Confirmation decision() {
            return mine ? Confirmation.CONFIRMED : Confirmation.REJECTED;
        }
    }

    /** A plain form goes back to the page by a redirect, htmx gets the changed day. */
    private String after(Caller person, LocalDate day, @Nullable Activity removed, Hx hx, Ui ui, Model model) {
        if (!hx.request()) {
            return "redirect:/activities?date=" + day + (removed == null ? "" : "&removed=" + removed.id());
        }
        ActivityForm undo = removed == null ? null : ActivityForm.like(removed, day);
        model.addAttribute("page", page(person, day, ActivityForm.fresh(day), undo, ui));
        return "activity/ActivityDay";
    }

    private DayPage page(Caller person, LocalDate day, ActivityForm form, @Nullable ActivityForm undo, Ui ui) {
        return pages.of(person, new DayPages.Asked(day, today(), clock.instant(), form, undo), ui);
    }

    private Optional<ActivityVersion> own(Caller person, ActivityId id) {
        return sql.versions(id).stream()
                .filter(version -> version.activity().employee().equals(person.id()))
                .reduce((earlier, later) -> later);
    }

    private LocalDate today() {
        return zone.day(clock.instant());
    }
}
