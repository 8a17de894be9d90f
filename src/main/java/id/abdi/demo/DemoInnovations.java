package id.abdi.demo;

import id.abdi.innovation.Idea;
import id.abdi.innovation.InnovationHistory.PastInnovation;
import id.abdi.innovation.InnovationHistory.PastStep;
import id.abdi.innovation.InnovationId;
import id.abdi.innovation.Measure;
import id.abdi.innovation.Measure.Phase;
import id.abdi.innovation.Step;
import id.abdi.innovation.Step.Adoption;
import id.abdi.innovation.Step.Trial;
import id.abdi.innovationindex.IndexHistory.PastChoice;
import id.abdi.innovationindex.IndexHistory.PastProfile;
import id.abdi.innovationindex.Profile;
import id.abdi.innovationindex.Profile.Criterion;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.sop.SopHistory.PastSop;
import id.abdi.sop.SopHistory.PastVersion;
import id.abdi.sop.SopHistory.Reached;
import id.abdi.sop.SopId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The innovations of the made-up regency, written down in {@code innovations.txt}, a block each: unit, how far it came, how many are named,
 * which way is better, how many months ago; title; the three fields; indicator, unit, before, after, basis; a comment.
 */
final class DemoInnovations {
    /** How far a story comes; each does all that those before it did. */
    private enum Course {
        DRAFT,
        IDEA,
        TRIAL,
        CLOSED,
        ASKED,
        PROVEN,
        ADOPTED,
        SPREAD;

        boolean reaches(Course other) {
            return compareTo(other) >= 0;
        }
    }

    private static final String PROOF = "https://contoh.invalid/bukti/";
    private static final int TRIAL_DAYS = 60;
    /** Numbers of indicators with the parameter that is reached. */
    private static final int[][] REACHED = {
        {16, 1}, {17, 1}, {19, 2}, {25, 2}, {26, 2}, {28, 2}, {32, 3}, {33, 2}, {35, 1}
    };

    private static final Pattern DIGITAL = Pattern.compile("foto|pesan|dikirim|grup|tautan|aplikasi");
    private static final int LONGEST_ANSWER = 500;

    private final DemoRegency regency;
    private final List<PastSop> sops;
    private final List<SopId> ids;
    private final LocalDate today;
    private final Map<UnitId, DemoHead> heads;

    /** @param ids of these SOPs, in the same order */
    DemoInnovations(DemoRegency regency, List<PastSop> sops, List<SopId> ids, LocalDate today) {
        this.regency = regency;
        this.sops = sops;
        this.ids = ids;
        this.today = today;
        this.heads = DemoHead.all(regency.facts()).stream()
                .collect(Collectors.toMap(head -> head.unit().unit(), Function.identity(), (one, same) -> one));
    }

    /** Those of units that this regency has. */
    List<PastInnovation> all() {
        List<PastInnovation> all = new ArrayList<>();
        int number = 0;
        for (String block : words().split("\n\n", -1)) {
            number++;
            Story story = Story.of(block.lines().toList(), number);
            regency.unit(story.unit())
                    .map(heads::get)
                    .map(head -> past(story, head))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static String words() {
        try (InputStream words = Objects.requireNonNull(DemoInnovations.class.getResourceAsStream("innovations.txt"))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("the innovations of the made-up regency cannot be read", broken);
        }
    }

    private record Story(
            int months,
            int number,
            String unit,
            Course course,
            int named,
            boolean less,
            Idea idea,
            List<String> figures,
            String said) {
        static Story of(List<String> lines, int number) {
            String[] head = lines.getFirst().split(" \\| ", -1);
            return new Story(
                    Integer.parseInt(head[4]),
                    number,
                    head[0],
                    Course.valueOf(head[1]),
                    Integer.parseInt(head[2]),
                    head[3].equals("LESS"),
                    new Idea(lines.get(1), lines.get(2), lines.get(3), lines.get(4)),
                    List.of(lines.get(5).split("\\|", -1)),
                    lines.get(6));
        }

        Measure measure(Phase phase, LocalDate on) {
            return new Measure(
                    phase,
                    figures.get(0),
                    figures.get(1),
                    less ? Measure.Direction.LESS : Measure.Direction.MORE,
                    new BigDecimal(figures.get(phase == Phase.BEFORE ? 2 : 3)),
                    "Dihitung dari buku register selama satu bulan.",
                    on,
                    Measure.Benefit.valueOf(figures.get(4)));
        }
    }

    private PastInnovation past(Story story, DemoHead head) {
        EmployeeId author = head.staff().getFirst().employee();
        EmployeeId other = head.staff().get(1).employee();
        Optional<Document> document = second(head.unit().unit());
        LocalDate end = document.map(Document::begins)
                .orElse(today.minusMonths(story.months()).minusDays(12L + story.number()));
        LocalDate begin = end.minusDays(TRIAL_DAYS);
        Told told = new Told(new ArrayList<>());
        Course course = story.course();
        if (course.reaches(Course.IDEA)) {
            told.add(new Step.Shared(), author, begin.minusDays(30));
            told.add(new Step.Commented(story.said()), other, begin.minusDays(27));
        }
        if (story.named() > 1) {
            told.add(new Step.Invited(other), author, begin.minusDays(26));
            told.add(new Step.Joined(), other, begin.minusDays(25));
        }
        if (course.reaches(Course.TRIAL)) {
            trial(story, head, told, begin);
        }
        if (course.reaches(Course.CLOSED)) {
            told.proved(story.measure(Phase.AFTER, end.minusDays(5)), author, end.minusDays(4));
        }
        if (course == Course.CLOSED) {
            told.add(new Step.Closed("Angkanya hampir sama. Terima kasih sudah mencoba dan mengukurnya."), author, end);
        } else if (course.reaches(Course.ASKED)) {
            told.add(new Step.Asked("Angka sesudah jauh lebih baik dan ajek."), author, end.minusDays(3));
        }
        if (course.reaches(Course.PROVEN)) {
            told.add(
                    new Step.Confirmed("Register sebelum dan sesudah sudah saya bandingkan."),
                    head.person().employee(),
                    end.minusDays(1));
        }
        if (course.reaches(Course.ADOPTED)) {
            told.add(adopted(document.orElse(null), end), head.person().employee(), end);
        }
        if (course == Course.SPREAD) {
            regency.unit("DISDUKCAPIL-1-1")
                    .ifPresent(unit -> told.add(
                            new Step.SpreadTo(unit, end.plusDays(10), "Loket seksi itu memakai cara yang sama."),
                            author,
                            end.plusDays(10)));
        }
        return new PastInnovation(author, head.unit().unit(), story.idea(), begin.minusDays(31), told.steps());
    }

    private static void trial(Story story, DemoHead head, Told told, LocalDate begin) {
        EmployeeId author = head.staff().getFirst().employee();
        told.proved(story.measure(Phase.BEFORE, begin.minusDays(3)), author, begin.minusDays(2));
        told.add(
                new Step.Tried(new Trial(
                        author,
                        head.unit().unit(),
                        Period.inclusive(begin, begin.plusDays(TRIAL_DAYS)),
                        "Dicoba dua bulan, diukur setiap minggu.")),
                author,
                begin);
    }

    private static Step adopted(@Nullable Document document, LocalDate day) {
        return document == null
                ? new Step.Adopted(
                        new Adoption(Adoption.Way.ROLLOUT, null, null, null),
                        day,
                        "Semua petugas dilatih dalam sebulan, lalu dipakai di seluruh seksi.")
                : new Step.Adopted(
                        new Adoption(Adoption.Way.SOP, document.id(), document.code(), document.version()),
                        day,
                        "Langkah yang tidak perlu dihapus dari SOP.");
    }

    /** What those that were adopted reach in the index. */
    List<PastChoice> choices(List<PastInnovation> past, List<InnovationId> recorded) {
        List<PastChoice> choices = new ArrayList<>();
        for (int i = 0; i < past.size(); i++) {
            PastInnovation one = past.get(i);
            if (one.steps().stream().anyMatch(step -> step.step() instanceof Step.Adopted)) {
                for (int[] reached : REACHED) {
                    choices.add(new PastChoice(
                            recorded.get(i),
                            one.author(),
                            reached[0],
                            reached[1],
                            "Dokumen contoh nomor " + reached[0],
                            PROOF + "indikator/" + reached[0]));
                }
            }
        }
        return choices;
    }

    /** What PP 38/2017 asks of those that are tried or further: whole for those that were adopted. */
    static List<PastProfile> profiles(List<PastInnovation> past, List<InnovationId> recorded) {
        List<PastProfile> profiles = new ArrayList<>();
        for (int i = 0; i < past.size(); i++) {
            PastInnovation one = past.get(i);
            Idea idea = one.idea();
            boolean adopted = one.steps().stream().anyMatch(step -> step.step() instanceof Step.Adopted);
            if (one.steps().stream().noneMatch(step -> step.step() instanceof Step.Tried)) {
                continue;
            }
            Map<Criterion, String> criteria = new EnumMap<>(Criterion.class);
            criteria.put(Criterion.RENEWAL, begun(idea.attempt()));
            criteria.put(Criterion.BENEFIT, begun(idea.gain()));
            if (adopted) {
                criteria.put(Criterion.NO_BURDEN, "Tidak ada biaya, syarat, atau kunjungan tambahan bagi warga.");
                criteria.put(Criterion.AUTHORITY, "Urusan pemerintahan yang dibagi kepada kabupaten.");
                criteria.put(Criterion.REPLICABLE, "Langkahnya tertulis dalam SOP dan tidak memerlukan alat khusus.");
            }
            boolean digital = DIGITAL.matcher(idea.attempt()).find();
            profiles.add(new PastProfile(
                    recorded.get(i),
                    one.author(),
                    Profile.Form.PUBLIC_SERVICE,
                    digital ? Profile.Kind.DIGITAL : Profile.Kind.NON_DIGITAL,
                    i % 3 == 2 ? Profile.Initiator.AGENCY : Profile.Initiator.ASN,
                    criteria));
        }
        return profiles;
    }

    private static String begun(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_ANSWER));
    }

    /** The SOP of that unit that is in force in a second, quicker version. */
    private Optional<Document> second(UnitId unit) {
        for (int i = 0; i < ids.size(); i++) {
            PastSop sop = sops.get(i);
            PastVersion newest = sop.versions().getLast();
            if (sop.unit().equals(unit) && sop.versions().size() > 1 && newest.reached() == Reached.IN_FORCE) {
                return Optional.of(new Document(
                        ids.get(i).value(), sop.code().value(), sop.versions().size(), newest.on()));
            }
        }
        return Optional.empty();
    }

    /** The SOP that took the innovation up. */
    private record Document(UUID id, String code, int version, LocalDate begins) {}

    private record Told(List<PastStep> steps) {
        void add(Step step, EmployeeId by, LocalDate day) {
            steps.add(new PastStep(step, by, day, null));
        }

        void proved(Measure measure, EmployeeId by, LocalDate day) {
            steps.add(new PastStep(new Step.Measured(measure), by, day, PROOF + measure.phase() + "/" + steps.size()));
        }
    }
}
