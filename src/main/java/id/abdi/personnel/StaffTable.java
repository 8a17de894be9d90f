package id.abdi.personnel;

import id.abdi.intake.Cells;
import id.abdi.intake.Column;
import id.abdi.intake.HandedFile;
import id.abdi.intake.Reading;
import id.abdi.intake.Reason;
import id.abdi.intake.Sheet;
import id.abdi.kernel.Nip;
import id.abdi.organization.EmploymentStatus;
import id.abdi.organization.PostKind;
import id.abdi.personnel.StaffRow.Person;
import id.abdi.personnel.StaffRow.Place;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The two tables of staff that are read: our own, and the export of the national civil service system (SIASN), of which only
 * this much passes the door: number, name and titles, status, grade, post and unit.
 *
 * @param superiors whether the table says who reports to whom
 */
record StaffTable(Sheet sheet, Reading<StaffRow> reading, boolean superiors) {
    private static final int LONGEST = 200;
    private static final int LONGEST_CODE = 42;
    private static final int SHORT = 10;

    private static final Column NIP = Column.required("NIP", "nip baru", "nama nip", "employee number");
    private static final Column NAME = Column.required("Nama", "nama lengkap", "nama pegawai", "name", "nama nip");
    private static final Column BORN = Column.optional("Tanggal Lahir", "tgl lahir", "birth date", "date of birth");
    private static final Column GENDER = Column.optional("Jenis Kelamin", "gender", "sex", "jk", "l p");
    private static final Column STATUS =
            Column.optional("Status", "status pegawai", "status kepegawaian", "jenis pegawai");
    private static final Column GRADE =
            Column.optional("Golongan", "gol", "gol ruang", "golongan ruang", "pangkat gol ruang", "grade");
    private static final Column GRADED = Column.optional("TMT Golongan", "tmt gol", "grade date", "grade since");
    private static final Column POST = Column.required("Jabatan", "nama jabatan", "post", "position");
    private static final Column KIND = Column.optional("Jenis Jabatan", "post kind", "position kind");
    private static final Column ECHELON = Column.optional("Eselon", "echelon");
    private static final Column UNIT =
            Column.required("Kode Unit", "kode unit kerja", "unit code", "unor id", "id unor");
    private static final Column UNIT_NAME = Column.optional("Unit Kerja", "nama unit", "unit", "unit name");
    private static final Column SUPERIOR =
            Column.optional("NIP Atasan", "nip atasan langsung", "superior nip", "superior's nip", "superior");
    private static final Column EMAIL = Column.optional("Email", "e-mail", "surel");
    private static final Column PHONE = Column.optional("Telepon", "nomor hp", "no hp", "hp", "phone");

    private static final List<Column> OWN = List.of(
            NIP, NAME, BORN, GENDER, STATUS, GRADE, GRADED, POST, KIND, ECHELON, UNIT, UNIT_NAME, SUPERIOR, EMAIL,
            PHONE);

    private static final Column PNS_ID = Column.present("PNS ID");
    private static final Column NEW_NIP = Column.required("NIP Baru");
    private static final Column PLAIN_NAME = Column.required("Nama");
    private static final Column BEFORE = Column.optional("Gelar Depan");
    private static final Column AFTER = Column.optional("Gelar Belakang");
    private static final Column EMPLOYED_AS = Column.optional("Jenis Pegawai Nama");
    private static final Column STATE = Column.optional("Kedudukan Hukum Nama");
    private static final Column PROBATION = Column.optional("Status CPNS PNS");
    private static final Column LAST_GRADE = Column.optional("Gol Akhir Nama");
    private static final Column KIND_NAME = Column.optional("Jenis Jabatan Nama");
    private static final Column POST_NAME = Column.required("Jabatan Nama");
    private static final Column POST_SINCE = Column.optional("TMT Jabatan");
    private static final Column UNOR = Column.required("UNOR ID");
    private static final Column UNOR_NAME = Column.optional("UNOR Nama");

    private static final List<Column> SIASN = List.of(
            PNS_ID,
            NEW_NIP,
            PLAIN_NAME,
            BEFORE,
            AFTER,
            EMPLOYED_AS,
            STATE,
            PROBATION,
            LAST_GRADE,
            KIND_NAME,
            POST_NAME,
            POST_SINCE,
            UNOR,
            UNOR_NAME);
    private static final List<Column> MARKS = List.of(PNS_ID, NEW_NIP, UNOR);

    static StaffTable read(HandedFile file) {
        return Sheet.readMarked(file, SIASN, MARKS)
                .map(export -> of(export, StaffTable::exported))
                .orElseGet(() -> of(Sheet.read(file, OWN), StaffTable::own));
    }

    private static StaffTable of(Sheet sheet, Function<Cells, @Nullable StaffRow> reader) {
        return new StaffTable(sheet, Reading.of(sheet, reader), sheet.has(SUPERIOR));
    }

    private static @Nullable StaffRow own(Cells cells) {
        Nip nip = cells.nip(NIP);
        EmploymentStatus status = cells.choice(STATUS, StaffWords.STATUS);
        Person person = new Person(
                cells.date(BORN),
                cells.choice(GENDER, StaffWords.GENDER),
                cells.read(GRADE, "personnel.cell.grade", StaffWords::grade),
                cells.date(GRADED),
                cells.textOrNull(EMAIL, LONGEST),
                cells.textOrNull(PHONE, 40));
        if (person.email() != null && !person.email().matches("[^@\\s]+@[^@\\s]+")) {
            cells.wrong(EMAIL, Reason.of("personnel.cell.email"));
        }
        Place place = place(cells, UNIT, UNIT_NAME, POST, KIND, cells.textOrNull(ECHELON, SHORT));
        String name = cells.name(NAME, LONGEST);
        Nip superior = cells.nip(SUPERIOR);
        if (nip != null && nip.equals(superior)) {
            cells.wrong(SUPERIOR, Reason.of("personnel.staff.own-superior"));
        }
        return nip == null || !cells.sound()
                ? null
                : new StaffRow(cells.line(), nip, name, orElse(status, nip), person, place, superior, null);
    }

    private static EmploymentStatus orElse(@Nullable EmploymentStatus status, Nip nip) {
        EmploymentStatus usual = nip.nonAsn() ? EmploymentStatus.NON_ASN : EmploymentStatus.PNS;
        return status == null ? usual : status;
    }

    private static @Nullable StaffRow exported(Cells cells) {
        Nip nip = cells.nip(NEW_NIP);
        String name = StaffWords.name(cells.text(PLAIN_NAME, 150), cells.text(BEFORE, 25), cells.text(AFTER, 25));
        EmploymentStatus status = StaffWords.status(cells.text(EMPLOYED_AS), cells.text(PROBATION));
        String grade = cells.read(LAST_GRADE, "personnel.cell.grade", StaffWords::grade);
        Person person = new Person(null, null, grade, null, null, null);
        Place placed = place(cells, UNOR, UNOR_NAME, POST_NAME, KIND_NAME, null);
        Place place = new Place(
                placed.unit(), placed.unitName(), placed.title(), placed.kind(), null, cells.date(POST_SINCE));
        String state = cells.text(STATE);
        return nip == null || !cells.sound()
                ? null
                : new StaffRow(
                        cells.line(), nip, name, status, person, place, null, StaffWords.left(state) ? state : null);
    }

    private static Place place(
            Cells cells, Column unit, Column unitName, Column post, Column kind, @Nullable String echelon) {
        PostKind read = cells.read(kind, "personnel.cell.post-kind", StaffWords::postKind);
        return new Place(
                cells.code(unit, LONGEST_CODE),
                cells.text(unitName),
                cells.text(post, LONGEST),
                read == null ? PostKind.EXECUTIVE : read,
                echelon,
                null);
    }
}
