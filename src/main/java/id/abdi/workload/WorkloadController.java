package id.abdi.workload;

import id.abdi.document.Download;
import id.abdi.identity.Caller;
import id.abdi.web.Ui;
import id.abdi.workload.ReadWorkload.Asked;
import id.abdi.workload.ReadWorkload.Seen;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Page <em>Beban kerja</em>: unit, post, standard, weeks; what if; the official tables (R1, W-1 to W-3). */
@Controller
@RequestMapping("/workload")
class WorkloadController {
    private final ReadWorkload read;
    private final WorkloadViews views;
    private final PartViews parts;
    private final LeavingViews leaving;
    private final PartsViews whole;
    private final Departures departures;

    WorkloadController(
            ReadWorkload read,
            WorkloadViews views,
            PartViews parts,
            LeavingViews leaving,
            PartsViews whole,
            Departures departures) {
        this.read = read;
        this.views = views;
        this.parts = parts;
        this.leaving = leaving;
        this.whole = whole;
        this.departures = departures;
    }

    /** What every page is asked with. */
    record Query(
            @Nullable String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String post,
            @Nullable String standard) {
        Asked asked() {
            return new Asked(Optional.ofNullable(unit), Optional.ofNullable(from), Optional.ofNullable(to));
        }
    }

    @GetMapping
    String unit(Caller reader, @ModelAttribute Query query, @ModelAttribute WhatIfForm form, Ui ui, Model model) {
        ReadWorkload.Sight sight = read.sight(reader, query.asked().unit());
        if (read.large(sight.unit())) {
            return part(whole.of(sight.unit(), sight.posts(), ui), ui, model);
        }
        Seen seen = read.by(reader, query.asked());
        WorkloadPages.UnitPage page =
                views.unit(read, seen, read.above(reader, seen.analysis().unit()), form, ui);
        page.listing(ui).ifPresent(listing -> listing.on(model));
        model.addAttribute("page", page);
        return "workload/Workload";
    }

    /** Stores nothing: the question stands in the address of its answer. */
    @PostMapping("/what-if")
    String whatIf(Caller reader, @ModelAttribute Query query, @ModelAttribute WhatIfForm form) {
        Analysis analysis = read.by(reader, query.asked()).analysis();
        form.of(analysis);
        return "redirect:" + new Addresses(analysis).whatIf(form.given());
    }

    @GetMapping("/post")
    String post(Caller reader, @ModelAttribute Query query, Ui ui, Model model) {
        Analysis analysis = read.posts(reader, query.asked()).analysis();
        return part(parts.post(analysis, String.valueOf(query.post()), ui), ui, model);
    }

    @GetMapping("/weeks")
    String weeks(Caller reader, @ModelAttribute Query query, Ui ui, Model model) {
        Analysis analysis = read.posts(reader, query.asked()).analysis();
        return part(
                parts.weeks(analysis, String.valueOf(query.post()), String.valueOf(query.standard()), ui), ui, model);
    }

    @GetMapping("/retirements")
    String retirements(
            Caller reader,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<Integer> year,
            Ui ui,
            Model model) {
        ReadWorkload.Sight sight = read.sight(reader, unit);
        if (!sight.posts()) {
            throw WorkloadRefusals.unknown();
        }
        LocalDate today = read.today();
        return part(leaving.of(reader, sight.unit(), year.orElseGet(today::getYear), today, ui), ui, model);
    }

    private static String part(WorkloadPages.PartPage page, Ui ui, Model model) {
        page.listing(ui).ifPresent(listing -> listing.on(model));
        model.addAttribute("page", page);
        return "workload/Part";
    }

    @GetMapping("/abk.xlsx")
    ResponseEntity<byte[]> excel(Caller reader, @ModelAttribute Query query, Ui ui) {
        Analysis analysis = read.posts(reader, query.asked()).analysis();
        Departures.Outlook outlook = departures.of(analysis.units(), read.today());
        return Download.XLSX.of(
                ui.text(
                        "workload.file",
                        analysis.unit().name(),
                        analysis.span().last().toString()),
                new WorkloadWorkbook(analysis, outlook, ui).bytes());
    }
}
