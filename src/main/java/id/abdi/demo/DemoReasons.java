package id.abdi.demo;

import id.abdi.dailyreport.Verdict;
import java.util.List;
import java.util.random.RandomGenerator;

/** Reasons as heads write them. */
final class DemoReasons {
    private static final List<String> ABOVE = List.of(
            "Menyelesaikan berkas dua hari lebih cepat",
            "Membantu rekan yang cuti tanpa diminta",
            "Menemukan cara yang memangkas antrean",
            "Laporan rapi dan langsung dapat dipakai");
    private static final List<String> BELOW = List.of(
            "Separuh berkas belum diperiksa",
            "Laporan terlambat dan perlu diulang",
            "Datang ke lokasi tanpa alat ukur",
            "Masih perlu pendampingan membuat rekap");
    private static final List<String> NONE =
            List.of("Tidak ada hasil yang dapat ditunjukkan", "Tugas pokok hari ini tidak dikerjakan");

    private DemoReasons() {}

    static String of(Verdict verdict, RandomGenerator random) {
        List<String> reasons =
                switch (verdict) {
                    case ABOVE -> ABOVE;
                    case BELOW -> BELOW;
                    case NO_RESULT, EXPECTED, NOT_ON_DUTY -> NONE;
                };
        return reasons.get(random.nextInt(reasons.size()));
    }
}
