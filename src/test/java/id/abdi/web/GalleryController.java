package id.abdi.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import id.abdi.web.TableView.Cell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A page that shows all design parts, with plainly invented people. */
@TestComponent
@Controller
class GalleryController {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String FORM = "/fault/form";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, getClass().getClassLoader(), "id.abdi");

    private record Somebody(String name, String detail) implements Visitor {
        @Override
        public boolean has(String role) {
            return true;
        }
    }

    @ModelAttribute
    void visitor(HttpServletRequest request) {
        if (!request.getRequestURI().endsWith("/door")) {
            request.setAttribute(
                    Visitor.ATTRIBUTE,
                    new Somebody("Sinta Laut Contoh", "Kepala Seksi Tata Usaha, Dinas Contoh Kelautan"));
        }
    }

    @GetMapping("/gallery")
    String gallery(Ui ui, Model model) {
        model.addAttribute("title", "Galeri");
        model.addAttribute("lead", "Semua bagian halaman, dengan orang-orang rekaan");
        model.addAttribute("content", (Content) output -> parts(ui, output));
        return "web/Page";
    }

    @GetMapping("/gallery/door")
    String door(Ui ui, Model model) {
        model.addAttribute("title", "Masuk");
        model.addAttribute("content", (Content) output ->
                within(output, "form method=\"post\" action=\"/login\"", "form", form -> {
                    part(form, "Csrf", Map.of("ui", ui));
                    part(
                            form,
                            "Field",
                            Map.of(
                                    "ui",
                                    ui,
                                    "name",
                                    "nip",
                                    "label",
                                    "NIP",
                                    "hint",
                                    "18 angka, boleh dengan spasi",
                                    "required",
                                    true));
                    part(
                            form,
                            "Field",
                            Map.of(
                                    "ui",
                                    ui,
                                    "name",
                                    "password",
                                    "label",
                                    "Kata sandi",
                                    "type",
                                    "password",
                                    "required",
                                    true));
                    form.writeContent("<button class=\"btn btn-primary\" type=\"submit\">Masuk</button>");
                }));
        return "web/Page";
    }

    @PostMapping("/gallery/verdict")
    void verdict(@RequestParam String verdict, Ui ui, HttpServletResponse response) throws IOException {
        StringOutput output = new StringOutput();
        row(ui, output, verdict);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(output.toString());
    }

    private void row(Ui ui, TemplateOutput output, String verdict) {
        part(output, "Card", Map.of("title", "Budi Karang Contoh", "anchor", "row", "content", (Content) card -> within(
                card,
                "form method=\"post\" action=\"/gallery/verdict\" hx-post=\"/gallery/verdict\" hx-target=\"#row\" hx-swap=\"outerHTML\" hx-disabled-elt=\"find button\" data-announce=\"Tersimpan: "
                        + verdict + "\"",
                "form",
                form -> {
                    part(form, "Csrf", Map.of("ui", ui));
                    form.writeContent("<div data-notice></div><div class=\"actions\">");
                    for (String choice : List.of("Sesuai", "Melampaui")) {
                        form.writeContent("<button class=\"btn btn-secondary\" name=\"verdict\" value=\"" + choice
                                + "\" aria-pressed=\"" + choice.equals(verdict) + "\">" + choice + "</button>");
                    }
                    form.writeContent("</div>");
                })));
    }

    private void parts(Ui ui, TemplateOutput output) {
        part(
                output,
                "DayBar",
                Map.of("ui", ui, "bar", DayBar.of(ui, "/gallery", TODAY, TODAY.minusDays(1), TODAY.plusDays(1), null)));
        within(output, "div class=\"stats\"", "div", stats -> {
            part(
                    stats,
                    "Stat",
                    Map.of("label", "Sudah dilaporkan", "value", "9", "hint", "dari 12 bawahan", "tone", Tone.GOOD));
            part(
                    stats,
                    "Stat",
                    Map.of("label", "Belum", "value", "3", "hint", "tutup besok 10.00 WIB", "tone", Tone.WARNING));
            part(stats, "Stat", Map.of("label", "Menit hari ini", "value", ui.minutes(275), "hint", "dari 5 j 30 m"));
        });
        for (Tone tone : Tone.values()) {
            part(
                    output,
                    "Notice",
                    Map.of(
                            "ui",
                            ui,
                            "kind",
                            tone,
                            "text",
                            "Beginilah pemberitahuan bernada ini tampil kepada orang yang membacanya."));
        }
        part(
                output,
                "Tabs",
                Map.of(
                        "ui",
                        ui,
                        "label",
                        "Tampilan",
                        "tabs",
                        List.of(
                                new Tab("/gallery", "Hari ini", true, 3),
                                new Tab("/gallery?tab=week", "Minggu ini", false),
                                new Tab("/gallery?tab=month", "Bulan ini", false))));
        part(output, "Card", Map.of("title", "Catat kegiatan", "content", (Content) card -> form(ui, card)));
        row(ui, output, "");
        part(
                output,
                "MonthCalendar",
                Map.of(
                        "ui",
                        ui,
                        "month",
                        MonthView.of(ui, YearMonth.from(TODAY), TODAY, marks(), month -> "/gallery?month=" + month)));
        part(output, "Table", Map.of("ui", ui, "table", table()));
        part(
                output,
                "Empty",
                Map.of(
                        "ui",
                        ui,
                        "title",
                        "Belum ada bawahan",
                        "text",
                        "Pada hari ini tidak ada yang tercatat sebagai bawahan Anda. Bila ini keliru, beri tahu BKPSDM.",
                        "icon",
                        Icon.PEOPLE,
                        "action",
                        (Content) action -> action.writeContent(
                                "<a class=\"btn btn-secondary\" href=\"/gallery\">Beri tahu BKPSDM</a>")));
        within(output, "div class=\"actions\"", "div", actions -> {
            for (String kind : List.of("primary", "secondary", "danger", "quiet")) {
                actions.writeContent(
                        "<button type=\"button\" class=\"btn btn-" + kind + "\">Tombol " + kind + "</button>");
            }
        });
    }

    private void form(Ui ui, TemplateOutput output) {
        within(
                output,
                "form method=\"post\" action=\"" + FORM + "\" hx-post=\"" + FORM + "\" novalidate",
                "form",
                form -> {
                    part(form, "Csrf", Map.of("ui", ui));
                    form.writeContent("<div data-notice></div>");
                    part(
                            form,
                            "Field",
                            Map.of(
                                    "ui",
                                    ui,
                                    "name",
                                    "minutes",
                                    "label",
                                    "Menit",
                                    "type",
                                    "number",
                                    "hint",
                                    "Berapa lama mengerjakannya",
                                    "required",
                                    true,
                                    "inputmode",
                                    "numeric",
                                    "form",
                                    FORM));
                    part(
                            form,
                            "Field",
                            Map.of("ui", ui, "name", "note", "label", "Catatan", "type", "textarea", "form", FORM));
                    part(
                            form,
                            "Select",
                            Map.of(
                                    "ui",
                                    ui,
                                    "name",
                                    "unit",
                                    "label",
                                    "Satuan hasil",
                                    "empty",
                                    "Pilih satuan",
                                    "options",
                                    List.of(new Option("letter", "Surat"), new Option("visit", "Kunjungan")),
                                    "form",
                                    FORM));
                    part(
                            form,
                            "Choices",
                            Map.of(
                                    "ui",
                                    ui,
                                    "name",
                                    "kind",
                                    "label",
                                    "Jenis",
                                    "required",
                                    true,
                                    "value",
                                    "ROUTINE",
                                    "options",
                                    List.of(
                                            new Option("ROUTINE", "Rutin"),
                                            new Option("PROGRAMME", "Program"),
                                            new Option("INNOVATION", "Inovasi"),
                                            new Option("LEARNING", "Belajar")),
                                    "form",
                                    FORM));
                    form.writeContent(
                            "<div class=\"actions\"><button class=\"btn btn-primary\" type=\"submit\">Simpan</button></div>");
                });
    }

    private static Map<LocalDate, MonthView.Mark> marks() {
        List<MonthView.Mark> kinds = List.of(
                new MonthView.Mark(Tone.GOOD, "Sesuai", "/gallery?day"),
                new MonthView.Mark(Tone.NOTE, Icon.UP, "Melampaui", "6 kegiatan", "/gallery?day"),
                new MonthView.Mark(Tone.WARNING, Icon.DOWN, "Di bawah", "2 kegiatan", "/gallery?day"),
                new MonthView.Mark(Tone.DANGER, Icon.CROSS, "Tanpa hasil", "", "/gallery?day"),
                new MonthView.Mark(Tone.NEUTRAL, Icon.AWAY, "Cuti", "", null));
        Map<LocalDate, MonthView.Mark> marks = new TreeMap<>();
        for (int day = 1; day <= TODAY.getDayOfMonth(); day++) {
            LocalDate date = TODAY.withDayOfMonth(day);
            if (date.getDayOfWeek().getValue() < 6) {
                marks.put(date, kinds.get(day % 7 < kinds.size() ? day % 7 : 0));
            }
        }
        return marks;
    }

    private static TableView table() {
        return new TableView(
                "Laporan kepala seksi",
                List.of("Nama", "Jabatan", "Dilaporkan", "Keadaan"),
                List.of(
                        List.of(
                                Cell.link("/gallery?person", "Budi Karang Contoh"),
                                Cell.text("Kepala Seksi Rekaan"),
                                Cell.number("12"),
                                Cell.pill(Tone.GOOD, "Selesai")),
                        List.of(
                                Cell.link("/gallery?person", "Wati Pulau Contoh"),
                                Cell.text("Kepala Seksi Percontohan"),
                                Cell.number("4"),
                                Cell.pill(Tone.WARNING, "Belum lengkap"))));
    }

    private void part(TemplateOutput output, String name, Map<String, Object> parameters) {
        engine.render("web/" + name + ".jte", new HashMap<>(parameters), output);
    }

    private static void within(TemplateOutput output, String open, String close, Consumer<TemplateOutput> content) {
        output.writeContent("<" + open + ">");
        content.accept(output);
        output.writeContent("</" + close + ">");
    }
}
