package id.abdi.demo;

import id.abdi.kernel.EmployeeId;
import id.abdi.learning.LearningHistory.Past;
import id.abdi.learning.LearningHistory.PastObligation;
import id.abdi.learning.LearningHistory.PastResult;
import id.abdi.learning.LearningHistory.PastTraining;
import id.abdi.learning.TrainingForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A catalogue of eight trainings and what the people of some heads did of it: enough, half of it, or nothing yet. */
final class DemoLearning {
    private static final List<String> CODES = List.of("ARSIP-1", "EXCEL-1", "LAYANAN-1", "GRATIFIKASI-1");

    private final Map<EmployeeId, EmployeeId> heads;
    private final LocalDate today;

    /** @param heads the people who learned, each with the head */
    DemoLearning(Map<EmployeeId, EmployeeId> heads, LocalDate today) {
        this.heads = heads;
        this.today = today;
    }

    Past past() {
        return new Past(trainings(), results(), obligations());
    }

    private List<PastTraining> trainings() {
        return List.of(
                training(
                        "ARSIP-1",
                        "Pengelolaan arsip dinamis",
                        TrainingForm.BIMTEK,
                        2,
                        true,
                        "Surat dicatat hari itu juga"),
                training(
                        "EXCEL-1",
                        "Pengolahan data dengan lembar kerja",
                        TrainingForm.COURSE,
                        12,
                        true,
                        "Rekap bulanan selesai sehari"),
                training(
                        "LAYANAN-1",
                        "Pelayanan prima di loket",
                        TrainingForm.WORKSHOP,
                        2,
                        false,
                        "Keluhan di loket berkurang"),
                training("GRATIFIKASI-1", "Pengenalan gratifikasi", TrainingForm.E_LEARNING, 4, false, null),
                training(
                        "KAPAL-1",
                        "Pemeriksaan alat tangkap ikan",
                        TrainingForm.TRAINING,
                        24,
                        true,
                        "Pemeriksaan memakai SOP yang berlaku"),
                training("SEMINAR-1", "Seminar ekonomi biru", TrainingForm.SEMINAR, 1, false, null),
                training(
                        "MENTOR-1",
                        "Pendampingan kepala seksi baru",
                        TrainingForm.MENTORING,
                        4,
                        false,
                        "Laporan harian lengkap setiap hari kerja"),
                training("MANDIRI-1", "Belajar mandiri dengan ringkasan", TrainingForm.SELF_STUDY, 2, false, null));
    }

    private PastTraining training(
            String code, String title, TrainingForm form, int units, boolean test, @Nullable String change) {
        boolean classical = form.classical() && !code.equals("SEMINAR-1");
        return new PastTraining(
                code, title, form, units, "BKPSDM Contoh", test, change, classical ? today.plusDays(25) : null);
    }

    private List<PastObligation> obligations() {
        return List.of(new PastObligation(
                "GRATIFIKASI-1",
                today.withDayOfYear(1),
                LocalDate.of(today.getYear(), 12, 31),
                "Surat edaran contoh 5/CONTOH"));
    }

    /** One in three did nothing yet; of the others some did two trainings, and heads saw of some that they helped. */
    private List<PastResult> results() {
        List<PastResult> results = new ArrayList<>();
        int place = 0;
        for (Map.Entry<EmployeeId, EmployeeId> person : heads.entrySet()) {
            int own = place++;
            if (own % 3 == 2) {
                continue;
            }
            for (int step = 0; step <= own % 2; step++) {
                LocalDate day = today.minusDays(70L + 20L * step + own % 10);
                if (day.getYear() == today.getYear()) {
                    results.add(result(person, own + step, day));
                }
            }
        }
        return results;
    }

    private static PastResult result(Map.Entry<EmployeeId, EmployeeId> person, int number, LocalDate day) {
        String code = CODES.get(number % CODES.size());
        String effect = code.equals("GRATIFIKASI-1") || number % 5 == 4 ? null : number % 5 == 3 ? "PARTLY" : "YES";
        return new PastResult(
                person.getKey(), code, day, code.equals("EXCEL-1") ? 12 : null, effect, person.getValue());
    }
}
