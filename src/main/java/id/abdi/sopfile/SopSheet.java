package id.abdi.sopfile;

import id.abdi.document.Table;
import id.abdi.flow.FlowShape;
import id.abdi.intake.Cells;
import id.abdi.intake.Column;
import id.abdi.intake.HandedFile;
import id.abdi.intake.Reason;
import id.abdi.intake.Row;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.Sheet;
import id.abdi.sop.SopCode;
import id.abdi.sop.SopContent;
import id.abdi.sop.SopStep;
import id.abdi.sop.StepTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An SOP as a table, the same out and in: a row for each line of the identity block and for each step. Described in the guide;
 * its empty form can be downloaded.
 */
final class SopSheet {
    private static final Column SECTION = Column.required("Bagian", "Section");
    private static final Column TEXT = Column.optional("Isi", "Content");
    private static final Column NUMBER = Column.optional("No", "Number");
    private static final Column SHAPE = Column.optional("Bentuk", "Shape");
    private static final Column ACTIVITY = Column.optional("Kegiatan", "Activity");
    private static final Column ACTOR = Column.optional("Pelaksana", "Actor");
    private static final Column NEEDS = Column.optional("Kelengkapan", "Needs");
    private static final Column TIME = Column.optional("Waktu", "Time");
    private static final Column UNIT = Column.optional("Satuan Waktu", "Unit of time");
    private static final Column OUTPUT = Column.optional("Output");
    private static final Column NOTE = Column.optional("Keterangan", "Note");
    private static final Column NEXT = Column.optional("Langkah Berikut", "Next");
    private static final Column OTHERWISE = Column.optional("Jika Tidak", "If no");
    private static final List<Column> COLUMNS =
            List.of(SECTION, TEXT, NUMBER, SHAPE, ACTIVITY, ACTOR, NEEDS, TIME, UNIT, OUTPUT, NOTE, NEXT, OTHERWISE);
    private static final List<Integer> WIDTHS = List.of(22, 60, 6, 12, 50, 22, 28, 8, 14, 28, 24, 16, 12);

    private static final Map<String, FlowShape> SHAPES = Map.of(
            "mulai", FlowShape.START,
            "proses", FlowShape.PROCESS,
            "keputusan", FlowShape.DECISION,
            "selesai", FlowShape.END);

    private static final Map<String, StepTime.Unit> UNITS = Map.of(
            "menit", StepTime.Unit.MINUTES,
            "jam", StepTime.Unit.HOURS,
            "hari", StepTime.Unit.DAYS,
            "hari kerja", StepTime.Unit.DAYS);

    /** What a row is about, with its word in the first column. */
    private enum Section {
        CODE("Nomor SOP"),
        TITLE("Nama SOP"),
        LEGAL("Dasar Hukum"),
        QUALIFICATION("Kualifikasi Pelaksana"),
        RELATED("Keterkaitan"),
        EQUIPMENT("Peralatan"),
        WARNING("Peringatan"),
        RECORD("Pencatatan"),
        ACTOR("Pelaksana"),
        STEP("Langkah");

        private final String word;

        Section(String word) {
            this.word = word;
        }

        static Map<String, Section> words() {
            Map<String, Section> words = new LinkedHashMap<>();
            Arrays.stream(values()).forEach(section -> words.put(section.word, section));
            return words;
        }
    }

    /**
     * A file that was read.
     *
     * @param rejected the rows that could not be, with the reasons
     */
    record Read(Optional<SopCode> code, SopContent content, List<RowOutcome> rejected) {}

    /** Nobody mends more rows at once. */
    private static final int MOST_REJECTED = 200;

    private final Map<Section, List<String>> lines = new EnumMap<>(Section.class);
    private final List<SopStep> steps = new ArrayList<>();
    private final Map<Integer, Integer> keys = new LinkedHashMap<>();
    private final List<RowOutcome> rejected = new ArrayList<>();

    private SopSheet() {}

    /** @throws id.abdi.kernel.Refusal {@code sheet-…} where the file as a whole cannot be read */
    static Read read(HandedFile file) {
        Sheet sheet = Sheet.read(file, COLUMNS);
        SopSheet read = new SopSheet();
        sheet.rows().forEach(read::number);
        sheet.rows().forEach(read::row);
        return new Read(
                read.of(Section.CODE).stream().findFirst().flatMap(SopCode::read),
                new SopContent(
                        String.join(" ", read.of(Section.TITLE)),
                        read.of(Section.LEGAL),
                        read.of(Section.QUALIFICATION),
                        read.of(Section.RELATED),
                        read.of(Section.EQUIPMENT),
                        read.of(Section.WARNING),
                        read.of(Section.RECORD),
                        read.of(Section.ACTOR),
                        read.steps),
                read.rejected);
    }

    private List<String> of(Section section) {
        return lines.getOrDefault(section, List.of());
    }

    /** The steps' own numbers first, since a step may lead to one below it. */
    private void number(Row row) {
        Cells cells = row.cells();
        if (cells.choice(SECTION, Section.words()) == Section.STEP) {
            Integer number = whole(cells, NUMBER);
            if (number != null) {
                keys.putIfAbsent(number, keys.size() + 1);
            }
        }
    }

    private void row(Row row) {
        if (rejected.size() >= MOST_REJECTED) {
            return;
        }
        Cells cells = row.cells();
        Section section = cells.choice(SECTION, Section.words());
        if (section == Section.STEP) {
            step(cells);
        } else if (section != null) {
            String text = cells.text(TEXT, 500);
            if (section == Section.CODE && !text.isEmpty() && SopCode.read(text).isEmpty()) {
                cells.wrong(TEXT, Reason.of("sop.refusal.sop-code"));
            }
            take(cells, section, text);
        }
        if (!cells.sound()) {
            rejected.add(cells.rejected());
        }
    }

    /** The limits are those of the form. */
    private void take(Cells cells, Section section, String text) {
        List<String> those = lines.computeIfAbsent(section, none -> new ArrayList<>());
        if (text.isEmpty() || those.contains(text)) {
            return;
        }
        int most = section == Section.ACTOR ? SopContent.MOST_ACTORS : SopContent.MOST_LINES;
        int length = (String.join(" ", those) + " " + text).strip().length();
        if (those.size() >= most) {
            cells.wrong(TEXT, Reason.of("sop.error.too-many-lines", most));
        } else if (section == Section.TITLE && length > SopContent.LONGEST_TITLE) {
            cells.wrong(TEXT, Reason.of("sop.error.long", SopContent.LONGEST_TITLE));
        } else {
            those.add(text);
        }
    }

    private void step(Cells cells) {
        FlowShape shape = cells.choice(SHAPE, SHAPES);
        Integer number = whole(cells, NUMBER);
        int key = number == null ? keys.size() + steps.size() + 1 : keys.getOrDefault(number, 0);
        if (steps.stream().anyMatch(step -> step.key() == key)) {
            cells.wrong(NUMBER, Reason.of("sopfile.import.twice", String.valueOf(number)));
            return;
        }
        if (steps.size() >= SopContent.MOST_STEPS) {
            cells.wrong(NUMBER, Reason.of("sop.error.too-many-steps", SopContent.MOST_STEPS));
            return;
        }
        steps.add(new SopStep(
                key,
                shape == null ? FlowShape.PROCESS : shape,
                cells.text(ACTIVITY, 500),
                actor(cells),
                cells.text(NEEDS, 300),
                time(cells),
                cells.text(OUTPUT, 300),
                cells.text(NOTE, 300),
                way(cells, NEXT),
                way(cells, OTHERWISE)));
    }

    /** An actor that no row has named before gets the next column. */
    private int actor(Cells cells) {
        String name = cells.text(ACTOR, 100);
        List<String> actors = lines.computeIfAbsent(Section.ACTOR, none -> new ArrayList<>());
        if (!name.isEmpty() && !actors.contains(name)) {
            if (actors.size() >= SopContent.MOST_ACTORS) {
                cells.wrong(ACTOR, Reason.of("sop.error.too-many-lines", SopContent.MOST_ACTORS));
            } else {
                actors.add(name);
            }
        }
        return name.isEmpty() ? SopContent.MOST_ACTORS : Math.max(0, actors.indexOf(name));
    }

    private static @Nullable StepTime time(Cells cells) {
        Integer amount = whole(cells, TIME);
        StepTime.Unit unit = cells.choice(UNIT, UNITS);
        return amount == null || amount == 0 ? null : new StepTime(amount, unit == null ? StepTime.Unit.MINUTES : unit);
    }

    private @Nullable Integer way(Cells cells, Column column) {
        Integer number = whole(cells, column);
        if (number == null) {
            return null;
        }
        Integer key = keys.get(number);
        if (key == null) {
            cells.wrong(column, Reason.of("sopfile.import.no-step", number));
        }
        return key;
    }

    private static @Nullable Integer whole(Cells cells, Column column) {
        return cells.read(
                column,
                "sopfile.import.number",
                text -> Optional.of(text.replaceFirst("[.,]0+$", ""))
                        .filter(digits -> digits.matches("[0-9]{1,4}"))
                        .map(Integer::valueOf));
    }

    /** The table of an SOP. */
    static Table table(@Nullable SopCode code, SopContent content) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        line(rows, Section.CODE, List.of(code == null ? "" : code.value()));
        line(rows, Section.TITLE, List.of(content.title()));
        line(rows, Section.LEGAL, content.legalBasis());
        line(rows, Section.QUALIFICATION, content.qualifications());
        line(rows, Section.RELATED, content.related());
        line(rows, Section.EQUIPMENT, content.equipment());
        line(rows, Section.WARNING, content.warnings());
        line(rows, Section.RECORD, content.records());
        line(rows, Section.ACTOR, content.actors());
        for (SopStep step : content.steps()) {
            StepTime time = step.time();
            rows.add(Arrays.asList(
                    Section.STEP.word,
                    null,
                    content.place(step.key()) + 1,
                    word(SHAPES, step.shape()),
                    step.activity(),
                    step.actor() < content.actors().size() ? content.actors().get(step.actor()) : null,
                    step.needs(),
                    time == null ? null : (Object) time.amount(),
                    time == null ? null : word(UNITS, time.unit()),
                    step.output(),
                    step.note(),
                    place(content, step.next()),
                    place(content, step.otherwise())));
        }
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            columns.add(new Table.Column(COLUMNS.get(i).label(), WIDTHS.get(i)));
        }
        return new Table("SOP", columns, rows);
    }

    private static void line(List<List<@Nullable Object>> rows, Section section, List<String> texts) {
        for (String text : texts) {
            @Nullable Object[] row = new @Nullable Object[COLUMNS.size()];
            row[0] = section.word;
            row[1] = text;
            rows.add(Arrays.asList(row));
        }
    }

    private static @Nullable Object place(SopContent content, @Nullable Integer key) {
        int place = key == null ? -1 : content.place(key);
        return place < 0 ? null : (Object) (place + 1);
    }

    /** The shortest word for it. */
    private static <T> String word(Map<String, T> words, T meaning) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .min(java.util.Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
