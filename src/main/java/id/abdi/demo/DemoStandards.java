package id.abdi.demo;

import static java.util.stream.Collectors.toSet;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.sop.StepTime;
import id.abdi.standard.StandardHistory.PastStandard;
import id.abdi.standard.WorkStandard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The standards of each agency: one for each kind of work that at least five of its people do; and of sections, for steps of their SOP. */
final class DemoStandards {
    private static final int FEW = 5;
    private static final int USUAL = 30;
    private static final int OF_AN_SOP = 2;
    private static final Pattern STAFF = Pattern.compile(
            "(Petugas|Pengolah|Verifikator|Operator|Analis|Penyuluh|Pendamping|Perawat|Staf|Perencana|Pengawas|Teknisi).*");

    /** How long one unit of output takes in minutes, where it is not {@value #USUAL}. */
    private static final Map<String, Integer> MINUTES = Map.ofEntries(
            Map.entry("surat", 20),
            Map.entry("barang", 15),
            Map.entry("dokumen", 90),
            Map.entry("orang", 15),
            Map.entry("rapat", 120),
            Map.entry("kapal", 25),
            Map.entry("kelompok", 120),
            Map.entry("catatan", 20),
            Map.entry("laporan", 150),
            Map.entry("perjalanan", 240),
            Map.entry("anak", 12),
            Map.entry("jenis", 10),
            Map.entry("rumah", 45),
            Map.entry("kelas", 60),
            Map.entry("jam", 35),
            Map.entry("buku", 5),
            Map.entry("soal", 10),
            Map.entry("siswa", 15),
            Map.entry("hari", 60),
            Map.entry("kegiatan", 150),
            Map.entry("lokasi", 60),
            Map.entry("keluarga", 20),
            Map.entry("lembar", 45),
            Map.entry("temuan", 60),
            Map.entry("desa", 120),
            Map.entry("gambar", 60),
            Map.entry("trip", 60),
            Map.entry("putaran", 60),
            Map.entry("perkara", 120),
            Map.entry("ekor", 15),
            Map.entry("ton", 10),
            Map.entry("batang", 2),
            Map.entry("komoditas", 10),
            Map.entry("bidang", 90),
            Map.entry("tabel", 60),
            Map.entry("laman", 120),
            Map.entry("foto", 10),
            Map.entry("timbangan", 10),
            Map.entry("usaha", 60),
            Map.entry("stan", 90),
            Map.entry("indikator", 60));

    private final DemoRegency regency;
    private final Map<UnitId, Map<String, WorkStandard>> made = new HashMap<>();

    DemoStandards(DemoRegency regency) {
        this.regency = regency;
    }

    /** What is to be recorded, in a fixed order; each comes from the SOP of its agency that has it as a step. */
    List<PastStandard> past(Period period, DemoSops sops) {
        Map<UnitId, Map<DemoWork, Integer>> hands = new LinkedHashMap<>();
        regency.people()
                .forEach((person, work) -> hands.computeIfAbsent(regency.agency(person), unit -> new LinkedHashMap<>())
                        .merge(work, 1, Integer::sum));
        List<PastStandard> past = new ArrayList<>();
        hands.forEach((agency, works) -> {
            int number = 0;
            for (Map.Entry<DemoWork, Integer> work : works.entrySet()) {
                if (work.getValue() >= FEW) {
                    for (DemoWork.Piece piece : work.getKey().pieces()) {
                        number++;
                        past.add(new PastStandard(
                                regency.code(agency) + (number < 10 ? "-0" : "-") + number,
                                agency,
                                piece.kind(),
                                piece.unit(),
                                BigDecimal.valueOf(minutes(piece)),
                                period,
                                sops.of(agency, piece.kind()).orElse(null)));
                    }
                }
            }
        });
        past.addAll(ofSections(period, sops));
        return past;
    }

    /** What only the staff of the section does, counted in files. */
    private List<PastStandard> ofSections(Period period, DemoSops sops) {
        Set<String> common = Arrays.stream(DemoWork.values())
                .flatMap(work -> work.pieces().stream())
                .map(DemoWork.Piece::kind)
                .collect(toSet());
        Map<UnitId, Integer> numbers = new HashMap<>();
        return sops.inForce().stream()
                .flatMap(sop -> sop.content().steps().stream()
                        .filter(step -> step.time() != null
                                && step.time().unit() == StepTime.Unit.MINUTES
                                && !common.contains(step.activity())
                                && STAFF.matcher(sop.content().actors().get(step.actor()))
                                        .matches())
                        .limit(OF_AN_SOP)
                        .map(step -> new PastStandard(
                                regency.code(sop.unit()) + "-S" + numbers.merge(sop.unit(), 1, Integer::sum),
                                sop.unit(),
                                step.activity(),
                                "berkas",
                                BigDecimal.valueOf(
                                        Objects.requireNonNull(step.time()).amount()),
                                period,
                                sop.id())))
                .toList();
    }

    /** These are in force from now on. */
    DemoStandards with(List<WorkStandard> standards) {
        standards.forEach(standard ->
                made.computeIfAbsent(standard.unit(), unit -> new HashMap<>()).put(standard.name(), standard));
        return this;
    }

    /** The standard by which that person does this; empty where there is none. */
    Optional<WorkStandard> of(EmployeeId person, DemoWork.Piece piece) {
        return Optional.ofNullable(
                made.getOrDefault(regency.agency(person), Map.of()).get(piece.kind()));
    }

    static int minutes(DemoWork.Piece piece) {
        return MINUTES.getOrDefault(piece.unit(), USUAL);
    }
}
