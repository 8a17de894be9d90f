package id.abdi.demo;

import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.programme.Programme;
import id.abdi.programme.Programme.Indicator;
import id.abdi.programme.Programme.Milestone;
import id.abdi.programme.Programme.TermTarget;
import id.abdi.programme.ProgrammeId;
import id.abdi.programme.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The six programmes of the made-up Regent for a term of five years. */
final class DemoProgrammes {
    private static final int YEARS = 5;
    private static final int QUARTERS = 4;

    /** One a block: name; outcome; owner and further agencies; indicators with the figure of the first year; milestones by month. */
    private static final String WORDS = """
            Nelayan Naik Kelas
            Pendapatan nelayan kecil naik karena kapal terdata, mutu air terjaga dan benih baik
            DISKAN KECTAMB DISPERINDAG DISKOPUM
            Kapal nelayan kecil yang terdata|1200 kapal
            Kelompok pembudi daya yang disuluh|240 kelompok
            3|Daftar kapal seluruh pelabuhan rakyat selesai
            9|Keramba percontohan di tiga pulau berjalan

            Pulau Sehat
            Ibu dan anak di semua pulau diperiksa dan diimunisasi tanpa harus menyeberang
            DISKES KECTAMB RSUD DISP2KB
            Balita yang diimunisasi|4200 anak
            Ibu hamil yang diperiksa di posyandu|2600 orang
            6|Posyandu keliling menjangkau setiap pulau

            Anak Pulau Gemar Membaca
            Setiap siswa sekolah dasar membaca dengan lancar sebelum kelas empat
            DISDIK DISPUSIP
            Siswa yang dibimbing membaca|9000 siswa
            8|Perpustakaan semua sekolah dibuka sampai sore

            Layanan Selesai Sehari
            Warga pulau menerima surat dan dokumen pada hari yang sama
            KECTAMB DISDUKCAPIL DISPMPTSP DISKOMINFO
            Surat keterangan yang selesai pada hari yang sama|≥ 95 %
            4|Loket bersama dibuka di kantor kecamatan

            Aparatur Belajar
            Setiap pegawai tumbuh melalui pelatihan dan bimbingan sebelum dinilai
            BKPSDM BALITBANG
            Pegawai dengan paling sedikit 20 jam belajar|≥ 90 %
            2|Rencana belajar semua pegawai disusun

            Anggaran Bersih
            Setiap belanja dapat dipertanggungjawabkan dan temuan ditutup tepat waktu
            INSPEKT BKAD BAPENDA
            Temuan yang ditindaklanjuti|≥ 85 %
            11|Tidak ada temuan lebih tua dari dua tahun
            """;

    private final DemoRegency regency;
    private final LocalDate today;
    private final Instant now;

    DemoProgrammes(DemoRegency regency, LocalDate today, Instant now) {
        this.regency = regency;
        this.today = today;
        this.now = now;
    }

    /** In the order of the words; agencies that this regency does not have are left out. */
    List<Programme> all() {
        return Stream.of(WORDS.split("\n\n", -1))
                .map(block -> programme(block.lines().toList()))
                .toList();
    }

    private Programme programme(List<String> lines) {
        List<UnitId> agencies = Stream.of(lines.get(2).split(" ", -1))
                .map(regency::unit)
                .flatMap(Optional::stream)
                .toList();
        LocalDate first = LocalDate.of(today.getYear() - 1, 1, 1);
        List<Indicator> indicators = new ArrayList<>();
        List<Milestone> milestones = new ArrayList<>();
        for (String line : lines.subList(3, lines.size())) {
            String[] parts = line.split("\\|", -1);
            if (Character.isDigit(parts[0].charAt(0))) {
                milestones.add(new Milestone(
                        LocalDate.of(today.getYear(), Integer.parseInt(parts[0]), 1)
                                .plusMonths(1)
                                .minusDays(1),
                        parts[1]));
            } else {
                Target target = Target.read(parts[1], Target.Direction.AT_LEAST).orElseThrow();
                indicators.add(new Indicator(Uuid7.next(), parts[0], targets(first.getYear(), target)));
            }
        }
        return new Programme(
                ProgrammeId.fresh(),
                1,
                lines.get(0),
                lines.get(1),
                agencies.getFirst(),
                Period.of(first, first.plusYears(YEARS)),
                indicators,
                milestones,
                agencies,
                first,
                null,
                now);
    }

    /** Each year a tenth more, a share stays; numbers grow from quarter to quarter of the running year. */
    private List<TermTarget> targets(int first, Target target) {
        boolean share = target.unit().equals("%");
        List<TermTarget> targets = new ArrayList<>();
        for (int i = 0; i < YEARS; i++) {
            BigDecimal figure = share
                    ? target.number()
                    : target.number().multiply(BigDecimal.valueOf(10 + i)).divideToIntegralValue(BigDecimal.TEN);
            targets.add(new TermTarget(first + i, null, new Target(target.direction(), figure, null, target.unit())));
            for (int quarter = 1; first + i == today.getYear() && quarter <= QUARTERS; quarter++) {
                BigDecimal part = share
                        ? figure
                        : figure.multiply(BigDecimal.valueOf(quarter))
                                .divideToIntegralValue(BigDecimal.valueOf(QUARTERS));
                targets.add(
                        new TermTarget(first + i, quarter, new Target(target.direction(), part, null, target.unit())));
            }
        }
        return targets;
    }
}
