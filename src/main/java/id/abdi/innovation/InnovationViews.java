package id.abdi.innovation;

import id.abdi.activity.Activities;
import id.abdi.activity.ActivityKind;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.evidence.Evidence;
import id.abdi.evidence.EvidenceBook;
import id.abdi.evidence.Piece;
import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.innovation.InnovationPages.Bar;
import id.abdi.innovation.InnovationPages.DetailPage;
import id.abdi.innovation.InnovationPages.Event;
import id.abdi.innovation.InnovationPages.Forms;
import id.abdi.innovation.InnovationPages.Proof;
import id.abdi.innovation.InnovationPages.Work;
import id.abdi.innovation.InnovationRules.Who;
import id.abdi.innovation.InnovationWords.Names;
import id.abdi.innovation.Measure.Phase;
import id.abdi.innovation.Step.Trial;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says one innovation in the words of its page. */
@Component
class InnovationViews {
    private static final int HUNDRED = 100;
    private static final int WORK_DAYS = 60;

    private final Standings standings;
    private final EvidenceBook evidence;
    private final PersonWords people;
    private final Directory directory;
    private final ObjectProvider<Innovations.More> links;
    private final LocalTimeZone zone;
    private final Activities activities;

    InnovationViews(
            Standings standings,
            EvidenceBook evidence,
            PersonWords people,
            Directory directory,
            ObjectProvider<Innovations.More> links,
            LocalTimeZone zone,
            Activities activities) {
        this.activities = activities;
        this.standings = standings;
        this.evidence = evidence;
        this.people = people;
        this.directory = directory;
        this.links = links;
        this.zone = zone;
    }

    DetailPage page(Caller reader, Innovation innovation, LocalDate today, Ui ui) {
        List<Unit> units = directory.units(today);
        Names names = new Names(names(innovation), unitNames(units));
        Who who = standings.of(reader, innovation, today);
        Stage stage = innovation.stage();
        Map<UUID, List<Evidence>> pieces = evidence.standing(innovation.proofs());
        return new DetailPage(
                "/innovations/" + innovation.id(),
                innovation,
                ui.text(stage.name().textKey()),
                stage.name().tone(),
                ended(stage, ui),
                names.unit(innovation.place()),
                links.stream()
                        .flatMap(more -> more.said(innovation, ui).stream())
                        .toList(),
                innovation.credited().stream()
                        .map(person -> credit(innovation, person, names, ui))
                        .toList(),
                asked(reader, innovation).stream().map(names::person).toList(),
                proof(reader, innovation, pieces, ui),
                events(innovation, names, ui),
                comments(innovation, names, ui),
                works(innovation, names, ui),
                worked(innovation, ui),
                forms(innovation, who, units, mine(who, innovation, today, ui)),
                links.stream()
                        .map(link -> link.of(innovation, ui))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Map<EmployeeId, String> names(Innovation innovation) {
        Set<EmployeeId> named = new HashSet<>(innovation.credited());
        named.addAll(innovation.invited());
        innovation.steps().forEach(taken -> {
            named.add(taken.by());
            if (taken.step() instanceof Step.Tried(Trial trial)) {
                named.add(trial.owner());
            }
        });
        return people.names(named);
    }

    private static Map<UnitId, String> unitNames(List<Unit> units) {
        Map<UnitId, String> names = new LinkedHashMap<>();
        units.forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }

    private static @Nullable String ended(Stage stage, Ui ui) {
        return switch (stage) {
            case Stage.Ended(Stage.Name reached, String reason) ->
                ui.text("innovation.ended", ui.text(reached.textKey()), reason);
            case Stage.TakenBack(String reason) -> ui.text("innovation.taken-back", reason);
            case Stage.OnTrial(Trial trial, boolean asked) -> asked ? ui.text("innovation.asked") : null;
            default -> null;
        };
    }

    private static String credit(Innovation innovation, EmployeeId person, Names names, Ui ui) {
        return ui.text(
                "innovation.credit", names.person(person), ui.text("innovation.part." + innovation.part(person)));
    }

    /** Who was asked to be named, those who asked and the person alone see. */
    private static Set<EmployeeId> asked(Caller reader, Innovation innovation) {
        if (innovation.leaders().contains(reader.id())) {
            return innovation.invited();
        }
        return innovation.invited().contains(reader.id()) ? Set.of(reader.id()) : Set.of();
    }

    private @Nullable Proof proof(Caller reader, Innovation innovation, Map<UUID, List<Evidence>> pieces, Ui ui) {
        Optional<Measure> before = innovation.measure(Phase.BEFORE);
        if (before.isEmpty() && innovation.stage().name() != Stage.Name.TRIAL) {
            return null;
        }
        boolean proven = innovation.first(Step.Confirmed.class).isPresent();
        List<Bar> bars = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            innovation.measured(phase).ifPresent(taken -> bars.add(bar(reader, innovation, taken, pieces, ui)));
        }
        String effect = InnovationWords.effect(innovation, ui);
        return new Proof(
                before.map(Measure::indicator).orElse(""),
                before.map(measure -> ui.text("innovation.benefit." + measure.benefit()))
                        .orElse(""),
                effect.isEmpty() ? null : effect,
                bars,
                proven
                        ? List.of()
                        : ProofRules.missing(innovation, pieces.keySet()).stream()
                                .map(missing -> ui.text(missing.textKey()))
                                .toList(),
                proven);
    }

    private static Bar bar(Caller reader, Innovation innovation, Taken taken, Map<UUID, List<Evidence>> pieces, Ui ui) {
        Measure measure = ((Step.Measured) taken.step()).measure();
        BigDecimal most = BigDecimal.ONE.movePointLeft(4);
        for (Phase phase : Phase.values()) {
            most = most.max(innovation.measure(phase).map(Measure::figure).orElse(BigDecimal.ZERO));
        }
        String address = "/innovation-measures/" + taken.id() + "/evidence";
        boolean open = innovation.credited().contains(reader.id())
                && innovation.stage().provable();
        return new Bar(
                ui.text("innovation.phase." + measure.phase()),
                ui.text("innovation.figure", ui.number(measure.figure()), measure.unit()),
                Math.max(
                        1,
                        measure.figure()
                                .multiply(BigDecimal.valueOf(HUNDRED))
                                .divide(most, 0, RoundingMode.HALF_UP)
                                .intValue()),
                measure.phase() == Phase.AFTER,
                ui.text("innovation.how", ui.date(measure.on()), measure.how()),
                Piece.of(pieces.getOrDefault(taken.id(), List.of()), address),
                open ? address : null,
                Uuid7.next());
    }

    private List<Event> events(Innovation innovation, Names names, Ui ui) {
        return innovation.steps().stream()
                .filter(taken -> !(taken.step() instanceof Step.Commented)
                        && !(taken.step() instanceof Step.Worked)
                        && !(taken.step() instanceof Step.Invited)
                        && !(taken.step() instanceof Step.Left))
                .map(taken -> InnovationWords.event(taken, names, ui.date(zone.day(taken.at())), ui))
                .toList();
    }

    private List<Event> comments(Innovation innovation, Names names, Ui ui) {
        return innovation.steps().stream()
                .filter(taken -> taken.step() instanceof Step.Commented)
                .map(taken -> InnovationWords.event(taken, names, ui.date(zone.day(taken.at())), ui))
                .toList();
    }

    private List<Event> works(Innovation innovation, Names names, Ui ui) {
        return innovation.steps().stream()
                .filter(taken -> taken.step() instanceof Step.Worked)
                .map(taken -> InnovationWords.event(taken, names, ui.date(zone.day(taken.at())), ui))
                .toList();
    }

    /** How many there are and how long they took together. */
    private static String worked(Innovation innovation, Ui ui) {
        List<Step.Work> works = innovation.works();
        return ui.text(
                "innovation.works.sum",
                works.size(),
                ui.minutes(works.stream().mapToInt(Step.Work::minutes).sum()));
    }

    /** The own activities for innovation of the last weeks that are not named yet, and the day. */
    private Mine mine(Who who, Innovation innovation, LocalDate today, Ui ui) {
        if (!InnovationRules.offered(innovation, who).contains(StepKind.WORK)) {
            return new Mine(today, List.of());
        }
        Set<UUID> named = innovation.works().stream().map(Step.Work::activity).collect(Collectors.toSet());
        return new Mine(
                today,
                activities.of(who.id(), today.minusDays(WORK_DAYS), today).values().stream()
                        .flatMap(work -> work.activities().stream())
                        .filter(activity -> activity.kind() == ActivityKind.INNOVATION
                                && !named.contains(activity.id().value()))
                        .map(activity -> new Work(
                                activity.id().toString(),
                                activity.date().toString(),
                                ui.text(
                                        "innovation.work",
                                        ui.dateShort(activity.date()),
                                        activity.description(),
                                        ui.minutes(activity.minutes()))))
                        .toList());
    }

    private record Mine(LocalDate today, List<Work> works) {}

    private static Forms forms(Innovation innovation, Who who, List<Unit> units, Mine mine) {
        Stage.Name stage = innovation.stage().name();
        boolean edit = who.id().equals(innovation.author()) && (stage == Stage.Name.DRAFT || stage == Stage.Name.IDEA);
        return new Forms(
                edit,
                InnovationRules.offered(innovation, who),
                units.stream().map(unit -> new Option(unit.code(), unit.name())).toList(),
                mine.works(),
                units.stream()
                        .filter(unit -> unit.id().equals(innovation.place()))
                        .map(Unit::code)
                        .findFirst()
                        .orElse(""),
                mine.today().toString());
    }
}
