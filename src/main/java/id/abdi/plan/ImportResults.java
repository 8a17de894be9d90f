package id.abdi.plan;

import id.abdi.identity.Caller;
import id.abdi.intake.Cells;
import id.abdi.intake.Column;
import id.abdi.intake.HandedFile;
import id.abdi.intake.Row;
import id.abdi.intake.Sheet;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.plan.Plan.Version;
import id.abdi.plan.ResultInput.IndicatorInput;
import id.abdi.plan.ResultInput.LinkInput;
import id.abdi.programme.ProgrammeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the results of an SKP form in Excel or CSV into the own draft (file formats part 11): what stands there already is left, and
 * nothing is taken where a row cannot be read. The draft itself is the preview.
 */
@Service
class ImportResults {
    private static final Column NUMBER = Column.optional("No", "Nomor");
    private static final Column ABOVE = Column.optional(
            "Rencana Hasil Kerja Pimpinan yang Diintervensi", "RHK Pimpinan", "Hasil Kerja Pimpinan", "Serves");
    private static final Column STATEMENT =
            Column.present("Rencana Hasil Kerja", "RHK", "Hasil Kerja", "Planned Result", "Result");
    private static final Column ASPECT = Column.present("Aspek", "Perspektif", "Aspect", "Perspective");
    private static final Column NAME = Column.present("Indikator Kinerja Individu", "Indikator", "Indicator");
    private static final Column TARGET = Column.present("Target");
    private static final List<Column> COLUMNS = List.of(NUMBER, ABOVE, STATEMENT, ASPECT, NAME, TARGET);
    private static final int LONGEST = 600;
    private static final int MOST = 40;

    private final PlanFacts facts;
    private final ResultSql results;
    private final Superiors superiors;
    private final WriteResult write;

    ImportResults(PlanFacts facts, ResultSql results, Superiors superiors, WriteResult write) {
        this.facts = facts;
        this.results = results;
        this.superiors = superiors;
        this.write = write;
    }

    /** A result of the form with the line on which it begins. */
    private record Read(int line, boolean main, String above, String statement, List<IndicatorInput> indicators) {}

    /** How many results were added, and how many stood in the draft already and were left. */
    record Taken(int added, int same) {}

    /** What can be served, by its words; of two with the same words the first. */
    private record Parents(Map<String, PlanResultId> results, Map<String, ProgrammeId> programmes) {}

    /** @throws id.abdi.kernel.Refusal {@code plan-file} with every line that cannot be taken; then none is */
    @Transactional
    Taken by(Caller caller, PlanId id, HandedFile file) {
        Plan plan = facts.own(caller, id);
        Version version = plan.newest();
        PlanRules.writable(version);
        Set<String> known = results.of(id, version.number()).stream()
                .map(result -> plain(result.statement()))
                .collect(Collectors.toSet());
        List<FieldError> errors = new ArrayList<>();
        List<ResultInput> inputs = new ArrayList<>();
        List<Read> all = read(Sheet.read(file, COLUMNS), errors);
        if (all.size() > MOST) {
            throw PlanRefusals.unreadable(List.of(new FieldError("file", "plan.import.many", List.of(MOST))));
        }
        Parents parents = parents(plan);
        for (Read read : all) {
            if (known.add(plain(read.statement()))) {
                ResultInput input = new ResultInput(
                        read.main(), read.statement(), link(parents, read.above()), read.indicators(), List.of(), null);
                check(read.line(), input, version, errors);
                inputs.add(input);
            }
        }
        if (!errors.isEmpty()) {
            throw PlanRefusals.unreadable(errors);
        }
        write.fresh(caller, plan, inputs);
        return new Taken(inputs.size(), all.size() - inputs.size());
    }

    private static List<Read> read(Sheet sheet, List<FieldError> errors) {
        List<Read> read = new ArrayList<>();
        boolean main = true;
        for (Row row : sheet.rows()) {
            if (read.size() > MOST || errors.size() > MOST) {
                break;
            }
            Cells cells = row.cells();
            String number = cells.text(NUMBER, LONGEST).toLowerCase(Locale.ROOT);
            String statement = cells.text(STATEMENT, LONGEST);
            if (number.contains("perilaku")
                    || statement.toLowerCase(Locale.ROOT).startsWith("perilaku kerja")) {
                break;
            }
            if (number.contains("tambahan") || number.contains("utama")) {
                main = !number.contains("tambahan");
                continue;
            }
            if (COLUMNS.stream().anyMatch(column -> plain(column.label()).equals(plain(statement)))) {
                continue;
            }
            if (!statement.isBlank() && !statement.matches("\\(?[0-9]+\\)?")) {
                read.add(new Read(row.line(), main, cells.text(ABOVE, LONGEST), statement, new ArrayList<>()));
            }
            indicator(cells, read, errors);
            if (!cells.sound()) {
                errors.add(new FieldError("file", "plan.import.cell", List.of(row.line(), LONGEST)));
            }
        }
        return read;
    }

    private static void indicator(Cells cells, List<Read> read, List<FieldError> errors) {
        String named = cells.text(ASPECT, LONGEST);
        if (named.isBlank() || named.matches("\\(?[0-9]+\\)?") || read.isEmpty()) {
            return;
        }
        Aspect aspect = aspect(named);
        if (aspect == null) {
            errors.add(new FieldError("file", "plan.import.aspect", List.of(cells.line(), named)));
            return;
        }
        read.getLast()
                .indicators()
                .add(new IndicatorInput(aspect, cells.text(NAME, LONGEST), cells.text(TARGET, LONGEST)));
    }

    private static @Nullable Aspect aspect(String named) {
        return switch (plain(named)) {
            case "kuantitas", "quantity" -> Aspect.QUANTITY;
            case "kualitas", "quality" -> Aspect.QUALITY;
            case "waktu", "time" -> Aspect.TIME;
            case "biaya", "cost" -> Aspect.COST;
            case "penerima layanan", "receivers of the service" -> Aspect.RECEIVERS;
            case "proses bisnis", "processes" -> Aspect.PROCESSES;
            case "penguatan internal", "inner strength" -> Aspect.STRENGTHENING;
            case "anggaran", "budget" -> Aspect.BUDGET;
            default -> null;
        };
    }

    /** By its words among the superior's results and the programmes; else provisionally, to be settled later (PM-8). */
    private static LinkInput link(Parents parents, String above) {
        String sought = plain(above);
        if (sought.isEmpty()) {
            return new LinkInput(null, null, null, null, null);
        }
        if (parents.results().containsKey(sought)) {
            return new LinkInput(parents.results().get(sought), null, null, null, null);
        }
        if (parents.programmes().containsKey(sought)) {
            return new LinkInput(null, parents.programmes().get(sought), null, null, null);
        }
        return new LinkInput(
                null, null, above.substring(0, Math.min(above.length(), PlanRules.LONGEST_LINE)), null, null);
    }

    private Parents parents(Plan plan) {
        Map<String, PlanResultId> byWords = new HashMap<>();
        superiors
                .results(plan.employee(), plan.year(), facts.today())
                .forEach(result -> byWords.putIfAbsent(plain(result.statement()), result.id()));
        Map<String, ProgrammeId> byName = new HashMap<>();
        superiors
                .programmes(facts.today())
                .forEach(programme -> byName.putIfAbsent(plain(programme.name()), programme.id()));
        return new Parents(byWords, byName);
    }

    /** The rules' refusal becomes a sentence about the line, so that all wrong lines are named at once. */
    private static void check(int line, ResultInput input, Version version, List<FieldError> errors) {
        try {
            PlanRules.result(input, version);
        } catch (Refusal refusal) {
            errors.add(new FieldError(
                    "file", "plan.import.line", List.of(line, input.statement() == null ? "" : input.statement())));
        }
    }

    private static String plain(String words) {
        return OneLine.of(words).toLowerCase(Locale.ROOT);
    }
}
