package id.abdi.demo;

import id.abdi.flow.FlowShape;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Fact.UnitFact;
import id.abdi.organization.UnitLevel;
import id.abdi.sop.SopCode;
import id.abdi.sop.SopContent;
import id.abdi.sop.SopHistory.PastSop;
import id.abdi.sop.SopHistory.PastVersion;
import id.abdi.sop.SopHistory.Reached;
import id.abdi.sop.SopHistory.Revoked;
import id.abdi.sop.SopId;
import id.abdi.sop.SopStep;
import id.abdi.sop.StepTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The SOPs of the made-up regency, written down in {@code sops.txt}: in blocks, first the kinds of work with the qualification, the
 * equipment and the related SOP that they share, then each SOP with its unit, name and course. A line of a step begins with the place of
 * its actor; a decision also with a question mark, and the step to which <em>no</em> leads.
 */
final class DemoSops {
    /** What has become of an SOP until today. */
    private enum Course {
        IN_FORCE,
        /** In force in its second version. */
        SECOND,
        /** The next version is being written. */
        NEXT,
        DUE,
        REVIEWED,
        DRAFT,
        SUBMITTED,
        RETURNED,
        WITHDRAWN
    }

    private static final Map<String, Integer> MEASURED = Arrays.stream(DemoWork.values())
            .flatMap(work -> work.pieces().stream())
            .collect(Collectors.toMap(DemoWork.Piece::kind, DemoStandards::minutes, (one, same) -> one));

    private final Map<UnitId, UnitFact> units;
    private final DemoRegency regency;
    private final LocalDate today;
    private final Map<String, List<String>> kinds = new HashMap<>();
    private final List<PastSop> all = new ArrayList<>();
    private final Map<UnitId, Map<String, SopId>> steps = new HashMap<>();
    private final List<InForce> inForce = new ArrayList<>();

    record InForce(UnitId unit, SopId id, SopContent content) {}

    /** Those of a regency on that day; none are recorded yet. */
    DemoSops(DemoRegency regency, LocalDate today) {
        this.regency = regency;
        this.today = today;
        this.units = regency.facts().stream()
                .filter(UnitFact.class::isInstance)
                .map(UnitFact.class::cast)
                .collect(Collectors.toMap(UnitFact::unit, Function.identity()));
        List<String> blocks = List.of(words().split("\n\n", -1));
        blocks.getFirst()
                .lines()
                .map(line -> cells(line.substring(2)))
                .forEach(cells -> kinds.put(cells[0], List.of(cells)));
        for (String block : blocks.subList(1, blocks.size())) {
            sop(block.lines().toList(), blocks.indexOf(block)).ifPresent(all::add);
        }
    }

    /** Those of units that this regency has, in a fixed order. */
    List<PastSop> all() {
        return List.copyOf(all);
    }

    /** These are recorded from now on: the ids of {@link #all}, in the same order. */
    void with(List<SopId> ids) {
        for (int i = 0; i < ids.size(); i++) {
            PastSop sop = all.get(i);
            PastVersion first = sop.versions().getFirst();
            if (sop.revoked() == null && first.reached() == Reached.IN_FORCE) {
                Map<String, SopId> known = steps.computeIfAbsent(agency(sop.unit()), unit -> new HashMap<>());
                SopId id = ids.get(i);
                first.content().steps().forEach(step -> known.putIfAbsent(step.activity(), id));
                inForce.add(new InForce(sop.unit(), id, first.content()));
            }
        }
    }

    /** Those that were recorded and are in force. */
    List<InForce> inForce() {
        return List.copyOf(inForce);
    }

    /** The SOP in force of that agency, or of a unit below, that has this kind of work as a step. */
    Optional<SopId> of(UnitId agency, String kind) {
        return Optional.ofNullable(steps.getOrDefault(agency, Map.of()).get(kind));
    }

    private static String words() {
        try (InputStream words = Objects.requireNonNull(DemoSops.class.getResourceAsStream("sops.txt"))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("the SOPs of the made-up regency cannot be read", broken);
        }
    }

    private static String[] cells(String line) {
        return line.split(" \\| ", -1);
    }

    private static List<String> list(String words) {
        return List.of(words.split("; ", -1));
    }

    private Optional<PastSop> sop(List<String> lines, int number) {
        String[] head = cells(lines.getFirst().substring(2));
        return regency.unit(head[0]).map(unit -> {
            SopContent content = content(head[1], Objects.requireNonNull(kinds.get(head[3])), lines);
            Course course = Course.valueOf(head[2]);
            String code = String.format(Locale.ROOT, "065/%03d/SOP-%s/CONTOH", number, regency.code(agency(unit)));
            return new PastSop(
                    new SopCode(code),
                    unit,
                    versions(course, content, number),
                    course == Course.WITHDRAWN ? revoked() : null);
        });
    }

    private Revoked revoked() {
        return new Revoked(today.minusDays(15), "Digabungkan dengan SOP lain dalam penyederhanaan proses.");
    }

    private UnitId agency(UnitId unit) {
        UnitFact at = Objects.requireNonNull(units.get(unit));
        while (at.level() != UnitLevel.AGENCY) {
            at = Objects.requireNonNull(units.get(Objects.requireNonNull(at.parent())));
        }
        return at.unit();
    }

    private static SopContent content(String title, List<String> kind, List<String> lines) {
        List<SopStep> steps = new ArrayList<>();
        List<String> flow = lines.subList(5, lines.size());
        for (String line : flow) {
            steps.add(step(line, steps.size() + 1, flow.size()));
        }
        return new SopContent(
                title,
                list(after("dasar ", lines.get(1))),
                list(kind.get(1)),
                list(kind.get(3)),
                list(kind.get(2)),
                list(after("ingat ", lines.get(2))),
                list(after("catat ", lines.get(3))),
                list(after("pelaku ", lines.get(4))),
                steps);
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) {
            throw new IllegalStateException("not a line of " + word + ": " + line);
        }
        return line.substring(word.length());
    }

    private static SopStep step(String line, int number, int last) {
        boolean decides = line.startsWith("?");
        String[] cells = cells(line.substring(line.indexOf(' ') + 1));
        String begin = line.substring(decides ? 1 : 0, line.indexOf(' '));
        String[] places = begin.split(">", -1);
        FlowShape shape = decides ? FlowShape.DECISION : FlowShape.PROCESS;
        return new SopStep(
                number,
                number == 1 ? FlowShape.START : number == last ? FlowShape.END : shape,
                cells[0],
                Integer.parseInt(places[0]) - 1,
                cells[1],
                time(cells[0], cells[2]),
                cells[3],
                "",
                null,
                decides ? Integer.valueOf(places[1]) : null);
    }

    /** What the standard says, where there is one for it; {@code 15} minutes, {@code 2j} hours or {@code 1h} working days. */
    private static StepTime time(String activity, String words) {
        Integer measured = MEASURED.get(activity);
        if (measured != null) {
            return new StepTime(measured, StepTime.Unit.MINUTES);
        }
        int amount = Integer.parseInt(words.replaceAll("[jh]$", ""));
        return new StepTime(
                amount,
                words.endsWith("j")
                        ? StepTime.Unit.HOURS
                        : words.endsWith("h") ? StepTime.Unit.DAYS : StepTime.Unit.MINUTES);
    }

    private List<PastVersion> versions(Course course, SopContent content, int number) {
        LocalDate since = today.minusDays(60 + number * 7 % 90);
        LocalDate lately = today.minusDays(4 + number % 9);
        LocalDate yearAgo = notBeforeAll(today.minusMonths(12).minusDays(number % 20));
        return switch (course) {
            case IN_FORCE, WITHDRAWN -> List.of(inForce(content, since));
            case SECOND -> List.of(inForce(slower(content), since.minusDays(180)), inForce(content, since));
            case NEXT -> List.of(inForce(content, since), open(content, Reached.DRAFT, lately, null));
            case DUE -> List.of(inForce(content, yearAgo));
            case REVIEWED -> List.of(reviewed(inForce(content, yearAgo)));
            case DRAFT -> List.of(open(content, Reached.DRAFT, lately, null));
            case SUBMITTED -> List.of(open(content, Reached.SUBMITTED, lately, null));
            case RETURNED ->
                List.of(open(
                        content,
                        Reached.RETURNED,
                        lately,
                        "Sebutkan arsip yang dipakai, dan cocokkan waktunya dengan kebiasaan di lapangan."));
        };
    }

    private PastVersion inForce(SopContent content, LocalDate begins) {
        return new PastVersion(content, Reached.IN_FORCE, notBeforeAll(begins.minusDays(21)), begins, null, null);
    }

    private static PastVersion open(SopContent content, Reached reached, LocalDate written, @Nullable String said) {
        return new PastVersion(content, reached, written, written.plusDays(2), null, said);
    }

    private PastVersion reviewed(PastVersion version) {
        return new PastVersion(
                version.content(),
                version.reached(),
                version.written(),
                version.on(),
                today.minusDays(20),
                "Masih sesuai: susunan organisasi, dasar hukum, dan waktunya tidak berubah.");
    }

    /** Nobody was in office before. */
    private LocalDate notBeforeAll(LocalDate day) {
        LocalDate first = LocalDate.of(today.getYear() - 1, 1, 1);
        return day.isBefore(first) ? first : day;
    }

    /** As it was before it was made better: every step took twice as long. */
    private static SopContent slower(SopContent content) {
        List<SopStep> steps = content.steps().stream().map(DemoSops::slower).toList();
        return new SopContent(
                content.title(),
                content.legalBasis(),
                content.qualifications(),
                content.related(),
                content.equipment(),
                content.warnings(),
                content.records(),
                content.actors(),
                steps);
    }

    private static SopStep slower(SopStep step) {
        StepTime time = Objects.requireNonNull(step.time());
        return new SopStep(
                step.key(),
                step.shape(),
                step.activity(),
                step.actor(),
                step.needs(),
                new StepTime(time.amount() * 2, time.unit()),
                step.output(),
                step.note(),
                step.next(),
                step.otherwise());
    }
}
