package id.abdi.roster;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Refusal;
import id.abdi.organization.Unit;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The roster of a unit as a grid of a week or a month: planned by who is above its people, seen by the unit (W-6, R10). */
@Controller
@RequestMapping("/roster")
class RosterController {
    private final RosterPages pages;
    private final PlanDays plan;
    private final FillRoster fill;
    private final KeepShift shifts;
    private final LocalTimeZone zone;
    private final Clock clock;

    RosterController(
            RosterPages pages, PlanDays plan, FillRoster fill, KeepShift shifts, LocalTimeZone zone, Clock clock) {
        this.pages = pages;
        this.plan = plan;
        this.fill = fill;
        this.shifts = shifts;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping
    String grid(
            Caller caller, @ModelAttribute Wanted wanted, @RequestParam Optional<Integer> saved, Ui ui, Model model) {
        LocalDate today = today();
        List<Unit> units = pages.units(caller, today);
        if (units.isEmpty()) {
            throw RosterRefusals.unknownUnit();
        }
        model.addAttribute("page", pages.of(caller, wanted.view(units.getFirst().code(), today), today, ui));
        saved.ifPresent(days -> model.addAttribute("saved", days));
        return "roster/Roster";
    }

    @PostMapping
    String save(Caller caller, @ModelAttribute Wanted wanted, @RequestParam Map<String, String> typed) {
        return shown(wanted, plan.by(caller, cells(typed)));
    }

    @PostMapping("/pattern")
    String pattern(Caller caller, @ModelAttribute Wanted wanted, @ModelAttribute FillRoster.Typed typed) {
        return shown(wanted, fill.pattern(caller, wanted.view("", today()), typed));
    }

    @PostMapping("/copy")
    String copy(Caller caller, @ModelAttribute Wanted wanted, @ModelAttribute FillRoster.Typed typed) {
        return shown(wanted, fill.copy(caller, wanted.view("", today()), typed));
    }

    @PostMapping("/shifts")
    String add(Caller caller, @ModelAttribute KeepShift.Typed typed) {
        shifts.by(caller, typed);
        return "redirect:"
                + new Wanted(typed.unit(), null, null, null).view("", today()).address() + "#shifts";
    }

    @PostMapping("/shifts/{shift}/end")
    String end(Caller caller, @PathVariable Shift.Id shift, @RequestParam Optional<String> unit) {
        shifts.end(caller, shift);
        return "redirect:"
                + new Wanted(unit.orElse(""), null, null, null)
                        .view("", today())
                        .address() + "#shifts";
    }

    /** The cells of a grid by person and day; fields of other names are none. */
    private static Map<Nip, NavigableMap<LocalDate, String>> cells(Map<String, String> typed) {
        Map<Nip, NavigableMap<LocalDate, String>> cells = new LinkedHashMap<>();
        typed.forEach((name, value) -> {
            String[] parts = name.split("\\.", -1);
            if (parts.length == 3 && parts[0].equals("c")) {
                day(parts[2])
                        .ifPresent(day -> nip(parts[1])
                                .ifPresent(nip -> cells.computeIfAbsent(nip, none -> new TreeMap<>())
                                        .put(day, RosterCode.of(value))));
            }
        });
        return cells;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Nip> nip(String text) {
        try {
            return Optional.of(Nip.of(text));
        } catch (Refusal noNip) {
            return Optional.empty();
        }
    }

    private String shown(Wanted wanted, int changed) {
        return "redirect:" + wanted.view("", today()).address() + "&saved=" + changed;
    }

    private LocalDate today() {
        return zone.day(clock.instant());
    }
}
