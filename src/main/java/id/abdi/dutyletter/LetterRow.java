package id.abdi.dutyletter;

import id.abdi.intake.Cells;
import id.abdi.intake.Column;
import id.abdi.intake.Reading;
import id.abdi.intake.Reason;
import id.abdi.kernel.Nip;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of duty letters.
 *
 * @param last the last day, which belongs to it
 */
record LetterRow(
        int line,
        Nip nip,
        LocalDate first,
        LocalDate last,
        String number,
        String place,
        @Nullable String purpose) implements Reading.Keyed {
    private static final Column NIP = Column.required("NIP", "nip baru", "employee number");
    private static final Column FIRST =
            Column.required("Mulai", "tanggal mulai", "tanggal berangkat", "dari", "mulai tanggal", "from");
    private static final Column LAST =
            Column.required("Sampai", "tanggal selesai", "tanggal kembali", "selesai", "sampai tanggal", "to");
    private static final Column NUMBER =
            Column.required("Nomor Surat", "no surat", "nomor surat tugas", "nomor spt", "no spt", "surat", "letter");
    private static final Column PLACE = Column.required("Tempat", "tujuan", "tempat tujuan", "lokasi", "place");
    private static final Column PURPOSE =
            Column.optional("Keperluan", "maksud", "maksud perjalanan", "uraian", "purpose");

    static final List<Column> COLUMNS = List.of(NIP, FIRST, LAST, NUMBER, PLACE, PURPOSE);

    static @Nullable LetterRow read(Cells cells) {
        Nip nip = cells.nip(NIP);
        LocalDate first = cells.date(FIRST);
        LocalDate last = cells.date(LAST);
        String number = cells.text(NUMBER, LetterForm.LONGEST);
        String place = cells.text(PLACE, LetterForm.LONGEST);
        String purpose = cells.textOrNull(PURPOSE, LetterForm.LONGEST_PURPOSE);
        if (!place.isEmpty() && place.length() < 3) {
            cells.wrong(PLACE, Reason.of("dutyletter.field.place", 3, LetterForm.LONGEST));
        }
        if (first != null && last != null && last.isBefore(first)) {
            cells.wrong(LAST, Reason.of("dutyletter.field.to-before-from"));
        }
        if (first != null && last != null && !last.isBefore(first.plusDays(LetterForm.MOST_DAYS))) {
            cells.wrong(LAST, Reason.of("dutyletter.field.too-long", LetterForm.MOST_DAYS));
        }
        return nip == null || first == null || last == null || !cells.sound()
                ? null
                : new LetterRow(cells.line(), nip, first, last, number, place, purpose);
    }

    @Override
    public String key() {
        return nip.value() + " " + first;
    }

    @Override
    public Object content() {
        return List.of(nip, first, last, number, place, Objects.requireNonNullElse(purpose, ""));
    }
}
