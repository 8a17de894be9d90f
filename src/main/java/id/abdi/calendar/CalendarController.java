package id.abdi.calendar;

import static java.util.Objects.requireNonNullElse;

import id.abdi.calendar.CalendarForms.PatternPage;
import id.abdi.calendar.SetRamadan.Dates;
import id.abdi.identity.Caller;
import id.abdi.kernel.Weeks;
import id.abdi.listing.Listing;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of the government: everybody looks at it, BKPSDM records days after a look at what changes. */
@Controller
@RequestMapping("/calendar")
class CalendarController {
    private final CalendarViews views;
    private final DayFormViews proposals;
    private final ChangeHoliday changeHoliday;
    private final SetRamadan setRamadan;
    private final AddPattern addPattern;
    private final LocalTimeZone zone;
    private final Clock clock;

    CalendarController(
            CalendarViews views,
            DayFormViews proposals,
            ChangeHoliday changeHoliday,
            SetRamadan setRamadan,
            AddPattern addPattern,
            LocalTimeZone zone,
            Clock clock) {
        this.views = views;
        this.proposals = proposals;
        this.changeHoliday = changeHoliday;
        this.setRamadan = setRamadan;
        this.addPattern = addPattern;
        this.zone = zone;
        this.clock = clock;
    }

    private LocalDate today() {
        return zone.day(clock.instant());
    }

    @GetMapping
    String year(
            Caller caller,
            Ui ui,
            @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "false") boolean recorded,
            Model model) {
        Year shown = Year.of(year.filter(this::plausible).orElse(today().getYear()));
        CalendarPage page = views.year(caller, shown, today(), ui);
        Listing<?> holidays = page.listing(ui);
        if (holidays != null) {
            holidays.on(model);
        }
        model.addAttribute("page", page);
        model.addAttribute("recorded", recorded);
        return "calendar/Calendar";
    }

    private boolean plausible(int year) {
        return HolidayRules.plausible(LocalDate.of(Math.clamp(year, 1900, 3000), 1, 1), today());
    }

    @GetMapping("/holidays/new")
    String newHoliday(Caller caller, Ui ui, @RequestParam Optional<LocalDate> day, Model model) {
        CalendarRights.require(caller);
        model.addAttribute("page", proposals.added(day.orElse(today()), ui));
        return "calendar/HolidayForm";
    }

    @GetMapping("/holidays/{holiday}")
    String holiday(Caller caller, Ui ui, @PathVariable HolidayId holiday, Model model) {
        CalendarRights.require(caller);
        model.addAttribute("page", proposals.changed(holiday, ui));
        return "calendar/HolidayForm";
    }

    @PostMapping({"/holidays/preview", "/holidays/withdrawal/preview"})
    String previewHoliday(Caller caller, Ui ui, @ModelAttribute HolidayForm form, Model model) {
        model.addAttribute("page", proposals.holiday(changeHoliday.proposal(caller, form), form, ui));
        return "calendar/Proposal";
    }

    @PostMapping("/holidays")
    String changeHoliday(Caller caller, @ModelAttribute HolidayForm form) {
        return recorded(changeHoliday.by(caller, form));
    }

    @GetMapping("/ramadan/{hijriYear}")
    String ramadan(Caller caller, Ui ui, @PathVariable int hijriYear, Model model) {
        CalendarRights.require(caller);
        model.addAttribute("page", proposals.ramadan(known(hijriYear), ui));
        return "calendar/RamadanForm";
    }

    @PostMapping("/ramadan/{hijriYear}/preview")
    String previewRamadan(
            Caller caller, Ui ui, @PathVariable int hijriYear, @ModelAttribute RamadanInput input, Model model) {
        model.addAttribute(
                "page", proposals.ramadan(setRamadan.proposal(caller, known(hijriYear), input.dates()), today(), ui));
        return "calendar/Proposal";
    }

    @PostMapping("/ramadan/{hijriYear}")
    String setRamadan(Caller caller, @PathVariable int hijriYear, @ModelAttribute RamadanInput input) {
        setRamadan.by(caller, known(hijriYear), input.dates(), input.known());
        return recorded(Ramadan.expected(hijriYear).first());
    }

    /** A Hijri year within living memory, else there is no such page. */
    private static int known(int hijriYear) {
        if (hijriYear < Ramadan.FIRST_YEAR || hijriYear > Ramadan.LAST_YEAR) {
            throw CalendarRefusals.unknown();
        }
        return hijriYear;
    }

    @GetMapping("/patterns/new")
    String newPattern(Caller caller, Ui ui, Model model) {
        CalendarRights.require(caller);
        LocalDate monday = Weeks.monday(today());
        model.addAttribute(
                "page",
                new PatternPage(
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> new Option(day.name(), ui.weekday(monday.with(day))))
                                .toList(),
                        Arrays.stream(Timing.values())
                                .map(timing -> new Option(timing.name(), ui.text("calendar.timing." + timing)))
                                .toList()));
        return "calendar/PatternForm";
    }

    @PostMapping("/patterns")
    String addPattern(
            Caller caller,
            @RequestParam(defaultValue = "") String name,
            @RequestParam Optional<Set<DayOfWeek>> days,
            @RequestParam(defaultValue = "false") boolean onHolidays,
            @RequestParam(defaultValue = "FIXED") Timing timing) {
        addPattern.by(caller, name, days.orElse(Set.of()), onHolidays, timing);
        return recorded(today());
    }

    private static String recorded(LocalDate day) {
        return "redirect:/calendar?year=" + day.getYear() + "&recorded=true";
    }

    /** @param known the version that the page knew */
    record RamadanInput(Optional<LocalDate> first, Optional<LocalDate> last, String source, Integer known) {
        Dates dates() {
            return new Dates(
                    first.orElse(null),
                    last.orElse(null),
                    requireNonNullElse(source, "").strip());
        }

        @Override
        public Integer known() {
            return requireNonNullElse(known, 0);
        }
    }
}
