package id.abdi.sop;

import id.abdi.flow.FlowShape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up SOPs for tests. */
public final class SopOfTest {
    private SopOfTest() {}

    static SopStep step(int key, FlowShape shape, String activity, int actor) {
        return leading(key, shape, activity, actor, null, null);
    }

    static SopStep leading(
            int key, FlowShape shape, String activity, int actor, @Nullable Integer next, @Nullable Integer otherwise) {
        return new SopStep(
                key,
                shape,
                activity,
                actor,
                "Berkas contoh",
                new StepTime(15, StepTime.Unit.MINUTES),
                "Hasil contoh " + key,
                "",
                next,
                otherwise);
    }

    /** Six steps of three actors, with a decision that leads back. */
    public static SopContent whole(String title) {
        return with(
                title,
                List.of("Pemohon", "Staf", "Kepala Seksi"),
                List.of(
                        step(1, FlowShape.START, "Menyerahkan berkas permohonan", 0),
                        step(2, FlowShape.PROCESS, "Memeriksa kelengkapan berkas", 1),
                        leading(3, FlowShape.DECISION, "Menilai kelengkapan", 1, null, 1),
                        step(4, FlowShape.PROCESS, "Menyusun konsep surat izin", 1),
                        leading(5, FlowShape.DECISION, "Menyetujui konsep", 2, null, 4),
                        step(6, FlowShape.END, "Menerima surat izin", 0)));
    }

    static SopContent with(String title, List<String> actors, List<SopStep> steps) {
        return new SopContent(
                title,
                List.of("Peraturan Daerah Contoh Nomor 1 Tahun 2020"),
                List.of("Memahami tata naskah dinas"),
                List.of("SOP Pengarsipan"),
                List.of("Komputer", "Printer"),
                List.of("Permohonan terlambat bila SOP tidak dijalankan"),
                List.of("Dicatat dalam buku register"),
                actors,
                steps);
    }

    /** A long one: so many steps, taken in turn by so many actors, every seventh a decision that leads far back. */
    public static SopContent large(int steps, int actors) {
        List<SopStep> all = new ArrayList<>();
        for (int key = 1; key <= steps; key++) {
            FlowShape shape = key == 1
                    ? FlowShape.START
                    : key == steps ? FlowShape.END : key % 7 == 0 ? FlowShape.DECISION : FlowShape.PROCESS;
            Integer otherwise = shape == FlowShape.DECISION ? Integer.valueOf(Math.max(2, key - 9)) : null;
            all.add(leading(
                    key,
                    shape,
                    "Melaksanakan langkah contoh nomor " + key + " dengan keterangan yang cukup panjang",
                    (key * 3) % actors,
                    null,
                    otherwise));
        }
        List<String> names = new ArrayList<>();
        for (int actor = 1; actor <= actors; actor++) {
            names.add("Pelaksana Contoh " + actor);
        }
        return with("Pelayanan contoh yang panjang", names, all);
    }
}
