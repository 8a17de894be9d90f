package id.abdi.web;

import id.abdi.web.TableView.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plainly invented people and days for the gallery. */
final class GallerySamples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private GallerySamples() {}

    static Map<LocalDate, MonthView.Mark> marks() {
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
                marks.put(date, kinds.get(day % 3 == 0 ? day % kinds.size() : 0));
            }
        }
        return marks;
    }

    static TableView table() {
        return new TableView(
                "Laporan kepala seksi",
                List.of("Nama", "Jabatan", "Dilaporkan", "Keadaan"),
                List.of(
                        row("Budi Karang Contoh", "Kepala Seksi Rekaan", "12", Cell.pill(Tone.GOOD, "Selesai")),
                        row(
                                "Wati Pulau Contoh",
                                "Kepala Seksi Percontohan",
                                "4",
                                Cell.pill(Tone.WARNING, "Belum lengkap"))));
    }

    static List<Tab> tabs() {
        return List.of(
                new Tab("/gallery", "Hari ini", true, 3),
                new Tab("/gallery?tab=week", "Minggu ini", false),
                new Tab("/gallery?tab=month", "Bulan ini", false));
    }

    static List<Option> kinds() {
        return List.of(
                new Option("ROUTINE", "Rutin"),
                new Option("PROGRAMME", "Program"),
                new Option("INNOVATION", "Inovasi"),
                new Option("LEARNING", "Belajar"));
    }

    private static List<Cell> row(String name, String post, String reported, Cell state) {
        return List.of(Cell.link("/gallery?person", name), Cell.text(post), Cell.number(reported), state);
    }
}
