package id.abdi.demo;

import id.abdi.breach.Clause;
import id.abdi.breach.Effect;
import id.abdi.breach.SanctionKind;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.discipline.CaseFile;
import id.abdi.discipline.CaseId;
import id.abdi.discipline.CaseKind;
import id.abdi.discipline.Opened;
import id.abdi.discipline.Step;
import id.abdi.discipline.StepKind;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three made-up cases among the people of one head: one summoned, one that waits for its decision, one that is long over. */
final class DemoCases {
    private static final LocalTime HOUR = LocalTime.of(10, 0);

    private final EmployeeId head;
    private final EmployeeId officer;
    private final LocalDate today;
    private final LocalTimeZone zone;

    DemoCases(EmployeeId head, EmployeeId officer, LocalDate today, LocalTimeZone zone) {
        this.head = head;
        this.officer = officer;
        this.today = today;
        this.zone = zone;
    }

    /** @param people who are reported by that head; the first ones are left alone */
    List<CaseFile> among(List<EmployeeId> people) {
        return people.size() < 5
                ? List.of()
                : List.of(summoned(people.get(2)), waiting(people.get(3)), over(people.get(4)));
    }

    private CaseFile summoned(EmployeeId person) {
        LocalDate known = today.minusDays(4);
        Opened opened = opened(
                person,
                Clause.P4F,
                known.minusDays(1),
                known,
                "Meninggalkan tempat tugas sebelum jam pulang tanpa kabar pada dua hari pekan ini; buku tamu dan rekan jaga mencatatnya.");
        return new CaseFile(
                opened,
                List.of(step(
                        opened,
                        1,
                        StepKind.SUMMONED,
                        known.plusDays(1),
                        new Written("Pukul 09.00 di ruang kepala seksi, tertutup.", today.plusDays(1)),
                        null)));
    }

    private CaseFile waiting(EmployeeId person) {
        LocalDate known = today.minusDays(24);
        Opened opened = opened(
                person,
                Clause.P4G,
                known.minusDays(2),
                known,
                "Perahu dinas dipakai untuk mengangkut barang pribadi tanpa izin; dilihat dua nelayan dan penjaga dermaga.");
        List<Step> steps = new ArrayList<>();
        steps.add(step(
                opened,
                1,
                StepKind.SUMMONED,
                known.plusDays(1),
                new Written("Pukul 10.00 di ruang kepala seksi.", known.plusDays(6)),
                null));
        steps.add(step(
                opened,
                2,
                StepKind.EXAMINED,
                known.plusDays(6),
                new Written("T: Apakah perahu dipakai? J: Ya, satu kali, mesin perahu saya rusak.", null),
                null));
        steps.add(step(
                opened,
                3,
                StepKind.SIGNED,
                known.plusDays(6),
                new Written("Saya menyesal dan sudah mengganti bahan bakarnya.", null),
                null));
        steps.add(step(
                opened,
                4,
                StepKind.PROPOSED,
                known.plusDays(8),
                new Written("Satu kali, mengaku, dan kerugian diganti.", null),
                SanctionKind.VERBAL_REPRIMAND));
        return new CaseFile(opened, steps);
    }

    private CaseFile over(EmployeeId person) {
        LocalDate known = today.minusDays(210);
        Opened opened = opened(
                person,
                Clause.P3F,
                known.minusDays(1),
                known,
                "Berkata kasar kepada pengunjung di loket; pengaduan tertulis dan dua saksi.");
        List<Step> steps = new ArrayList<>(List.of(
                step(
                        opened,
                        1,
                        StepKind.SUMMONED,
                        known.plusDays(1),
                        new Written("Pukul 13.00 di ruang kepala seksi.", known.plusDays(5)),
                        null),
                step(
                        opened,
                        2,
                        StepKind.EXAMINED,
                        known.plusDays(5),
                        new Written("T: Apa yang terjadi? J: Antrean panjang, saya terpancing.", null),
                        null),
                step(opened, 3, StepKind.SIGNED, known.plusDays(5), new Written(null, null), null),
                step(
                        opened,
                        4,
                        StepKind.PROPOSED,
                        known.plusDays(7),
                        new Written("Baru pertama kali.", null),
                        SanctionKind.VERBAL_REPRIMAND),
                step(
                        opened,
                        5,
                        StepKind.DECIDED,
                        known.plusDays(8),
                        new Written("Terbukti berkata kasar kepada pengunjung.", null),
                        SanctionKind.VERBAL_REPRIMAND),
                step(opened, 6, StepKind.DELIVERED, known.plusDays(9), new Written("Diserahkan langsung.", null), null),
                step(opened, 7, StepKind.UPLOADED, known.plusDays(20), new Written(null, null), null),
                step(opened, 8, StepKind.CLOSED, known.plusDays(40), new Written(null, null), null)));
        return new CaseFile(opened, steps);
    }

    private Opened opened(EmployeeId person, Clause clause, LocalDate happened, LocalDate known, String facts) {
        Instant at = zone.at(known, HOUR);
        return new Opened(
                new CaseId(Uuid7.at(at)),
                person,
                CaseKind.SUSPECTED_BREACH,
                List.of(clause),
                Effect.UNIT,
                happened,
                facts,
                null,
                false,
                null,
                known,
                head,
                at);
    }

    /** What a step says, and the day that it sets. */
    private record Written(@Nullable String words, @Nullable LocalDate planned) {}

    private Step step(
            Opened opened, int number, StepKind kind, LocalDate day, Written written, @Nullable SanctionKind sanction) {
        return new Step(
                Uuid7.at(zone.at(day, HOUR)),
                opened.id(),
                number,
                kind,
                day,
                new Step.Said(written.words(), letter(kind, number), written.planned()),
                sanction,
                null,
                null,
                sanction == null ? null : head,
                List.of(),
                List.of(),
                by(opened, kind),
                zone.at(day, HOUR));
    }

    private EmployeeId by(Opened opened, StepKind kind) {
        if (kind == StepKind.SIGNED) {
            return opened.person();
        }
        return kind == StepKind.UPLOADED || kind == StepKind.CLOSED ? officer : head;
    }

    private static @Nullable String letter(StepKind kind, int number) {
        boolean written = kind == StepKind.SUMMONED
                || kind == StepKind.EXAMINED
                || kind == StepKind.DECIDED
                || kind == StepKind.UPLOADED;
        return written ? "800.1.6/" + number + "/CONTOH" : null;
    }
}
