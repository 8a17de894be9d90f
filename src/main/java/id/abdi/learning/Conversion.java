package id.abdi.learning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a form of training becomes hours of learning (T-5). The table of PerLAN 10/2018 was not found, so that what is shipped is a
 * proposal, and every row says that it is not confirmed; a certificate that names its hours wins.
 *
 * @param each hours of learning for one unit
 * @param cap hours of this form that count in a year at most, as far as the table gives them; null for no limit
 * @param proof what must be shown
 * @param since from which day the row holds
 * @param confirmed whether somebody confirmed the source
 */
record Conversion(
        TrainingForm form,
        HourUnit unit,
        BigDecimal each,
        @Nullable Integer cap,
        String proof,
        String source,
        LocalDate since,
        boolean confirmed) {
    /** In what a form is counted before it becomes hours of learning of 45 minutes each (T-3). */
    enum HourUnit {
        HOUR,
        DAY,
        EVENT
    }

    private static final String PROPOSAL = "Usulan awal; lampiran PerLAN 10/2018 belum ditemukan";
    private static final LocalDate BEGIN = LocalDate.of(2018, 1, 1);
    private static final String CERTIFICATE = "Sertifikat";

    private static final Map<TrainingForm, Conversion> SHIPPED = Map.ofEntries(
            row(TrainingForm.TRAINING, HourUnit.HOUR, "1", null, CERTIFICATE),
            row(TrainingForm.SEMINAR, HourUnit.DAY, "4", null, CERTIFICATE),
            row(TrainingForm.CONFERENCE, HourUnit.DAY, "4", null, CERTIFICATE),
            row(TrainingForm.WORKSHOP, HourUnit.DAY, "5", null, CERTIFICATE),
            row(TrainingForm.COURSE, HourUnit.HOUR, "1", null, CERTIFICATE),
            row(TrainingForm.BIMTEK, HourUnit.DAY, "5", null, CERTIFICATE),
            row(TrainingForm.SOSIALISASI, HourUnit.DAY, "4", null, CERTIFICATE),
            row(TrainingForm.EXCHANGE, HourUnit.DAY, "2", 20, "Surat tugas dan laporan"),
            row(TrainingForm.INTERNSHIP, HourUnit.DAY, "2", 20, "Surat tugas dan laporan"),
            row(TrainingForm.BENCHMARKING, HourUnit.DAY, "4", 10, "Surat tugas dan laporan"),
            row(TrainingForm.DISTANCE, HourUnit.HOUR, "1", null, CERTIFICATE),
            row(TrainingForm.COACHING, HourUnit.EVENT, "2", 10, "Catatan bimbingan"),
            row(TrainingForm.MENTORING, HourUnit.EVENT, "2", 10, "Catatan bimbingan"),
            row(TrainingForm.DETASERING, HourUnit.DAY, "2", 20, "Surat tugas dan laporan"),
            row(TrainingForm.PRIORITY_ASSIGNMENT, HourUnit.EVENT, "4", 8, "Surat tugas dan laporan"),
            row(TrainingForm.E_LEARNING, HourUnit.HOUR, "1", null, CERTIFICATE),
            row(TrainingForm.SELF_STUDY, HourUnit.EVENT, "2", 6, "Ringkasan yang dinilai atasan"),
            row(TrainingForm.TEAM_BUILDING, HourUnit.DAY, "4", 8, "Laporan kegiatan"));

    private static Map.Entry<TrainingForm, Conversion> row(
            TrainingForm form, HourUnit unit, String each, @Nullable Integer cap, String proof) {
        return Map.entry(form, new Conversion(form, unit, new BigDecimal(each), cap, proof, PROPOSAL, BEGIN, false));
    }

    /** The table in force on a day: of each form the newest row that had begun, else what is shipped. */
    record Table(Map<TrainingForm, List<Conversion>> set) {
        Conversion on(TrainingForm form, LocalDate day) {
            Conversion found = shipped(form);
            for (Conversion row : set.getOrDefault(form, List.of())) {
                if (!row.since().isAfter(day)) {
                    found = row;
                }
            }
            return found;
        }

        /** A row for each form, in the order of the forms. */
        List<Conversion> all(LocalDate day) {
            List<Conversion> rows = new ArrayList<>();
            for (TrainingForm form : TrainingForm.values()) {
                rows.add(on(form, day));
            }
            return rows;
        }
    }

    private static Conversion shipped(TrainingForm form) {
        Conversion found = SHIPPED.get(form);
        if (found == null) {
            throw new IllegalStateException("no conversion is shipped for " + form);
        }
        return found;
    }

    /** What so many units give. */
    BigDecimal hours(BigDecimal units) {
        return units.multiply(each);
    }
}
