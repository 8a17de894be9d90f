package id.abdi.personnel;

import id.abdi.intake.Cells;
import id.abdi.intake.Column;
import id.abdi.intake.Reading;
import id.abdi.intake.Reason;
import id.abdi.organization.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of units.
 *
 * @param parent the code of the unit above, null for the government itself
 * @param headPost the title of the post that heads it, null where it has none
 * @param last its last day, null where it goes on
 */
record UnitRow(
        int line,
        String code,
        @Nullable String parent,
        String name,
        UnitLevel level,
        @Nullable String headPost,
        @Nullable LocalDate from,
        @Nullable LocalDate last)
        implements Reading.Keyed {
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST = 200;

    private static final Column CODE = Column.required("Kode Unit", "kode", "unit code", "code", "unor id", "id unor");
    /** The column must be there; only the government itself leaves its cell empty. */
    private static final Column PARENT = Column.present(
            "Kode Induk",
            "induk",
            "kode unit induk",
            "kode atasan",
            "parent code",
            "parent",
            "unor induk id",
            "parent id");

    private static final Column NAME =
            Column.required("Nama Unit", "nama", "nama unit kerja", "unit kerja", "unit name", "name", "unor nama");
    private static final Column LEVEL = Column.required("Tingkat", "level", "jenis unit", "unit level");
    private static final Column HEAD = Column.optional(
            "Jabatan Kepala", "jabatan pimpinan", "jabatan atasan", "head's post", "head post", "head s post", "head");
    private static final Column FROM = Column.optional("Mulai", "berlaku mulai", "dari", "from", "valid from", "tmt");
    private static final Column LAST = Column.optional("Sampai", "berlaku sampai", "to", "valid to", "until");

    static final List<Column> COLUMNS = List.of(CODE, PARENT, NAME, LEVEL, HEAD, FROM, LAST);

    private static final Map<String, UnitLevel> LEVELS = Map.ofEntries(
            Map.entry("GOVERNMENT", UnitLevel.GOVERNMENT),
            Map.entry("PEMERINTAH DAERAH", UnitLevel.GOVERNMENT),
            Map.entry("PEMDA", UnitLevel.GOVERNMENT),
            Map.entry("KABUPATEN", UnitLevel.GOVERNMENT),
            Map.entry("AGENCY", UnitLevel.AGENCY),
            Map.entry("PERANGKAT DAERAH", UnitLevel.AGENCY),
            Map.entry("OPD", UnitLevel.AGENCY),
            Map.entry("DINAS", UnitLevel.AGENCY),
            Map.entry("BADAN", UnitLevel.AGENCY),
            Map.entry("KECAMATAN", UnitLevel.AGENCY),
            Map.entry("DIVISION", UnitLevel.DIVISION),
            Map.entry("BIDANG", UnitLevel.DIVISION),
            Map.entry("BAGIAN", UnitLevel.DIVISION),
            Map.entry("SEKRETARIAT", UnitLevel.DIVISION),
            Map.entry("SECTION", UnitLevel.SECTION),
            Map.entry("SEKSI", UnitLevel.SECTION),
            Map.entry("SUBBAGIAN", UnitLevel.SECTION),
            Map.entry("SUB BAGIAN", UnitLevel.SECTION),
            Map.entry("SUBBIDANG", UnitLevel.SECTION),
            Map.entry("SUB BIDANG", UnitLevel.SECTION),
            Map.entry("SERVICE", UnitLevel.SERVICE),
            Map.entry("UPT", UnitLevel.SERVICE),
            Map.entry("UPTD", UnitLevel.SERVICE),
            Map.entry("SEKOLAH", UnitLevel.SERVICE),
            Map.entry("PUSKESMAS", UnitLevel.SERVICE),
            Map.entry("KELURAHAN", UnitLevel.SERVICE),
            Map.entry("DESA", UnitLevel.SERVICE));

    static @Nullable UnitRow read(Cells cells) {
        String code = cells.code(CODE, LONGEST_CODE);
        String parent = cells.code(PARENT, LONGEST_CODE);
        UnitLevel level = cells.choice(LEVEL, LEVELS);
        UnitRow row = new UnitRow(
                cells.line(),
                code,
                parent.isEmpty() ? null : parent,
                cells.text(NAME, LONGEST),
                level == null ? UnitLevel.SECTION : level,
                cells.textOrNull(HEAD, LONGEST),
                cells.date(FROM),
                cells.date(LAST));
        row.check(cells);
        return cells.sound() ? row : null;
    }

    private void check(Cells cells) {
        boolean top = level == UnitLevel.GOVERNMENT;
        if (top != (parent == null)) {
            cells.wrong(PARENT, Reason.of(top ? "personnel.unit.top-with-parent" : "personnel.unit.no-parent"));
        }
        if (code.equals(parent)) {
            cells.wrong(PARENT, Reason.of("personnel.unit.own-parent"));
        }
        if (from != null && last != null && last.isBefore(from)) {
            cells.wrong(LAST, Reason.of("personnel.row.ends-before-it-begins"));
        }
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public Object content() {
        return new UnitRow(0, code, parent, name, level, headPost, from, last);
    }
}
