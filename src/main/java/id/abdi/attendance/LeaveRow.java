package id.abdi.attendance;

import id.abdi.intake.Cells;
import id.abdi.intake.Column;
import id.abdi.intake.Reading;
import id.abdi.intake.Reason;
import id.abdi.kernel.Nip;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of leave.
 *
 * @param last the last day, which belongs to the leave
 */
record LeaveRow(
        int line,
        Nip nip,
        DutyKind kind,
        LocalDate first,
        LocalDate last,
        @Nullable String letter) implements Reading.Keyed {
    private static final Column NIP = Column.required("NIP", "nip baru", "employee number");
    private static final Column KIND = Column.required("Jenis Cuti", "jenis", "cuti", "kind", "leave kind");
    private static final Column FIRST = Column.required("Mulai", "tanggal mulai", "dari", "mulai tanggal", "from");
    private static final Column LAST = Column.required("Sampai", "tanggal selesai", "selesai", "sampai tanggal", "to");
    private static final Column LETTER = Column.optional("Nomor Surat", "no surat", "surat", "letter");

    static final List<Column> COLUMNS = List.of(NIP, KIND, FIRST, LAST, LETTER);

    /** Words of the leave forms of Perka BKN 24/2017, shortened as people write them. */
    private static final Map<String, DutyKind> WORDS = words();

    private static Map<String, DutyKind> words() {
        Map<String, DutyKind> words = new HashMap<>(Map.of(
                "tahunan", DutyKind.LEAVE_ANNUAL,
                "besar", DutyKind.LEAVE_LONG,
                "sakit", DutyKind.SICK,
                "melahirkan", DutyKind.MATERNITY,
                "bersalin", DutyKind.MATERNITY,
                "alasan penting", DutyKind.IMPORTANT_REASON,
                "karena alasan penting", DutyKind.IMPORTANT_REASON,
                "di luar tanggungan negara", DutyKind.UNPAID,
                "cltn", DutyKind.UNPAID,
                "diluar tanggungan negara", DutyKind.UNPAID));
        words.putAll(Map.of(
                "diklat", DutyKind.TRAINING,
                "pelatihan", DutyKind.TRAINING,
                "tugas belajar", DutyKind.STUDY,
                "penyeberangan", DutyKind.CROSSING,
                "perjalanan laut", DutyKind.CROSSING,
                "libur giliran", DutyKind.REST));
        for (DutyKind kind : DutyKind.values()) {
            words.put(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), kind);
        }
        return Map.copyOf(words);
    }

    static @Nullable LeaveRow read(Cells cells) {
        Nip nip = cells.nip(NIP);
        DutyKind kind = cells.read(KIND, "attendance.cell.kind", LeaveRow::kind);
        LocalDate first = cells.date(FIRST);
        LocalDate last = cells.date(LAST);
        String letter = cells.textOrNull(LETTER, LeaveInput.LONGEST_LETTER);
        if (first != null && last != null && last.isBefore(first)) {
            cells.wrong(LAST, Reason.of("attendance.field.to-before-from"));
        }
        if (first != null && last != null && last.isAfter(first.plusYears(LeaveInput.MOST_YEARS))) {
            cells.wrong(LAST, Reason.of("attendance.field.too-long", LeaveInput.MOST_YEARS));
        }
        return nip == null || kind == null || first == null || last == null || !cells.sound()
                ? null
                : new LeaveRow(cells.line(), nip, kind, first, last, letter);
    }

    private static Optional<DutyKind> kind(String text) {
        String word = text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_.-]+", " ")
                .replaceFirst("^cuti ", "")
                .strip();
        return Optional.ofNullable(WORDS.get(word));
    }

    @Override
    public String key() {
        return nip.value() + " " + first;
    }

    @Override
    public Object content() {
        return List.of(nip, kind, first, last, Objects.requireNonNullElse(letter, ""));
    }
}
