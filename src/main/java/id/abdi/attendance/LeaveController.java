package id.abdi.attendance;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
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

/** The personnel agency records, lists and cancels leave (R10). */
@Controller
@RequestMapping("/leave")
class LeaveController {
    private final LeavePages pages;
    private final RecordLeave record;
    private final CancelLeave cancel;
    private final Rights rights;
    private final Lines lines;
    private final LocalTimeZone zone;
    private final Clock clock;

    LeaveController(
            LeavePages pages,
            RecordLeave record,
            CancelLeave cancel,
            Rights rights,
            Lines lines,
            LocalTimeZone zone,
            Clock clock) {
        this.pages = pages;
        this.record = record;
        this.cancel = cancel;
        this.rights = rights;
        this.lines = lines;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping
    String overview(
            Caller caller,
            @RequestParam Optional<YearMonth> month,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<UUID> after,
            Ui ui,
            Model model) {
        LeaveRefusals.requirePersonnel(caller);
        LeaveList.Asked asked = new LeaveList.Asked(
                month.orElse(YearMonth.from(today())), q.orElse("").strip(), unit.orElse(""), after.orElse(null));
        pages.listing(asked, today(), ui).on(model);
        model.addAttribute("page", pages.overview(asked, today(), ui));
        return "attendance/LeaveMonth";
    }

    @GetMapping("/people/{nip}")
    String person(Caller caller, @PathVariable Nip nip, @RequestParam Optional<LeaveId> saved, Ui ui, Model model) {
        LeaveRefusals.requirePersonnel(caller);
        Employee person = rights.see(caller, nip, today());
        LeavePages.PersonPage page = pages.person(caller, person, saved.orElse(null), today(), ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "attendance/LeavePerson";
    }

    @PostMapping("/people/{nip}")
    String record(Caller caller, @PathVariable Nip nip, @ModelAttribute LeaveForm form) {
        LeaveRefusals.requirePersonnel(caller);
        Employee person = lines.byNip(nip, today()).orElseThrow(LeaveRefusals::unknown);
        LeaveId id = form.id() == null ? LeaveId.fresh() : new LeaveId(form.id());
        record.by(caller, id, new LeaveInput(person.id(), form.kind(), form.from(), form.to(), form.letter()));
        return "redirect:/leave/people/" + nip.value() + "?saved=" + id;
    }

    @PostMapping("/{leave}/cancellation")
    String cancel(Caller caller, @PathVariable LeaveId leave, @ModelAttribute CancelForm form) {
        LeaveRefusals.requirePersonnel(caller);
        Leave cancelled = cancel.by(caller, leave, form.reason());
        Employee person = lines.employee(cancelled.employee(), today()).orElseThrow();
        return "redirect:/leave/people/" + person.nip().value() + "#leave-" + leave;
    }

    /** A leave as it is typed. */
    record LeaveForm(
            @Nullable UUID id,
            @Nullable DutyKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String letter) {}

    /** Why a leave does not count any more. */
    record CancelForm(@Nullable String reason) {}

    private LocalDate today() {
        return zone.day(clock.instant());
    }
}
