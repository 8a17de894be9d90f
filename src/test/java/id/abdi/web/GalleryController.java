package id.abdi.web;

import static id.abdi.web.GallerySamples.TODAY;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A page that shows all design parts. */
@TestComponent
@Controller
class GalleryController {
    private static final String FORM = "/fault/form";

    record Somebody(String name, String detail) implements Visitor {
        @Override
        public String mark() {
            return ""; // nothing is kept for nobody
        }

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
        model.addAttribute("lead", "Semua bagian halaman, dengan orang-orang rekaan");
        return page("Galeri", ui, model, drawing -> {
            figures(drawing);
            notices(drawing);
            drawing.part("Card")
                    .with("title", "Catat kegiatan")
                    .content("content", GalleryController::form)
                    .draw();
            row(drawing, "");
            lists(drawing);
            buttons(drawing);
        });
    }

    @GetMapping("/gallery/door")
    String door(Ui ui, Model model) {
        return page("Masuk", ui, model, drawing -> {
            drawing.html("<form method=\"post\" action=\"/login\">")
                    .part("Csrf")
                    .draw();
            field(drawing, "nip", "NIP")
                    .with("hint", "18 angka, boleh dengan spasi")
                    .with("required", true)
                    .draw();
            field(drawing, "password", "Kata sandi")
                    .with("type", "password")
                    .with("required", true)
                    .draw();
            drawing.html("<button class=\"btn btn-primary\" type=\"submit\">Masuk</button></form>");
        });
    }

    @PostMapping("/gallery/verdict")
    void verdict(@RequestParam String verdict, Ui ui, HttpServletResponse response) throws IOException {
        StringOutput output = new StringOutput();
        row(new Drawing(ui, output), verdict);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(output.toString());
    }

    private static String page(String title, Ui ui, Model model, Consumer<Drawing> content) {
        model.addAttribute("title", title);
        model.addAttribute("content", (Content) output -> content.accept(new Drawing(ui, output)));
        return "web/Page";
    }

    private static void figures(Drawing drawing) {
        DayBar bar = DayBar.of(drawing.ui(), "/gallery", TODAY, TODAY.minusDays(1), TODAY.plusDays(1), null);
        drawing.part("DayBar").with("bar", bar).draw().html("<div class=\"stats\">");
        figure(drawing, "Sudah dilaporkan", "9", "dari 12 bawahan", Tone.GOOD);
        figure(drawing, "Belum", "3", "tutup besok 10.00 WIB", Tone.WARNING);
        figure(drawing, "Menit hari ini", drawing.ui().minutes(275), "dari 5 j 30 m", Tone.NEUTRAL);
        drawing.html("</div>");
    }

    private static void figure(Drawing drawing, String label, String value, String hint, Tone tone) {
        drawing.part("Stat")
                .with("label", label)
                .with("value", value)
                .with("hint", hint)
                .with("tone", tone)
                .draw();
    }

    private static void notices(Drawing drawing) {
        for (Tone tone : Tone.values()) {
            drawing.part("Notice")
                    .with("kind", tone)
                    .with("text", "Beginilah pemberitahuan bernada ini tampil kepada orang yang membacanya.")
                    .draw();
        }
        drawing.part("Tabs")
                .with("label", "Tampilan")
                .with("tabs", GallerySamples.tabs())
                .draw();
    }

    private static void form(Drawing drawing) {
        drawing.html("<form method=\"post\" action=\"" + FORM + "\" hx-post=\"" + FORM + "\" novalidate>")
                .part("Csrf")
                .draw()
                .html("<div data-notice></div>");
        field(drawing, "minutes", "Menit")
                .with("type", "number")
                .with("hint", "Berapa lama mengerjakannya")
                .with("required", true)
                .with("inputmode", "numeric")
                .draw();
        field(drawing, "note", "Catatan").with("type", "textarea").draw();
        choice(drawing, "Select", "unit", "Satuan hasil")
                .with("empty", "Pilih satuan")
                .with("options", List.of(new Option("letter", "Surat"), new Option("visit", "Kunjungan")))
                .draw();
        choice(drawing, "Choices", "kind", "Jenis")
                .with("required", true)
                .with("value", "ROUTINE")
                .with("options", GallerySamples.kinds())
                .draw();
        drawing.part("Check")
                .with("name", "travel")
                .with("label", "Dikerjakan dalam perjalanan dinas")
                .draw();
        drawing.html(
                "<div class=\"actions\"><button class=\"btn btn-primary\" type=\"submit\">Simpan</button></div></form>");
    }

    private static Drawing.Part field(Drawing drawing, String name, String label) {
        return choice(drawing, "Field", name, label);
    }

    private static Drawing.Part choice(Drawing drawing, String part, String name, String label) {
        return drawing.part(part).with("name", name).with("label", label).with("form", FORM);
    }

    private static void row(Drawing drawing, String verdict) {
        drawing.part("Card")
                .with("title", "Budi Karang Contoh")
                .with("anchor", "row")
                .content("content", card -> verdicts(card, verdict))
                .draw();
    }

    private static void verdicts(Drawing card, String verdict) {
        card.html("<form method=\"post\" action=\"/gallery/verdict\" hx-post=\"/gallery/verdict\" hx-target=\"#row\""
                        + " hx-swap=\"outerHTML\" hx-disabled-elt=\"find button\" data-announce=\"Tersimpan: " + verdict
                        + "\">")
                .part("Csrf")
                .draw()
                .html("<div data-notice></div><div class=\"actions\">");
        for (String choice : List.of("Sesuai", "Melampaui")) {
            card.html("<button class=\"btn btn-secondary\" name=\"verdict\" value=\"" + choice + "\" aria-pressed=\""
                    + choice.equals(verdict) + "\">" + choice + "</button>");
        }
        card.html("</div></form>");
    }

    private static void lists(Drawing drawing) {
        MonthView month = MonthView.of(
                drawing.ui(), YearMonth.from(TODAY), TODAY, GallerySamples.marks(), other -> "/gallery?month=" + other);
        drawing.part("MonthCalendar").with("month", month).draw();
        drawing.part("Table").with("table", GallerySamples.table()).draw();
        drawing.part("More").with("address", "/gallery?after").draw();
        drawing.part("Empty")
                .with("title", "Belum ada bawahan")
                .with(
                        "text",
                        "Pada hari ini tidak ada yang tercatat sebagai bawahan Anda. Bila ini keliru, beri tahu BKPSDM.")
                .with("icon", Icon.PEOPLE)
                .content(
                        "action",
                        action -> action.html("<a class=\"btn btn-secondary\" href=\"/gallery\">Beri tahu BKPSDM</a>"))
                .draw();
    }

    private static void buttons(Drawing drawing) {
        drawing.html("<div class=\"actions\">");
        for (String kind : List.of("primary", "secondary", "danger", "quiet")) {
            drawing.html("<button type=\"button\" class=\"btn btn-" + kind + "\">Tombol " + kind + "</button>");
        }
        drawing.html("</div>");
    }
}
