package id.abdi.bench;

import static java.util.stream.Collectors.groupingBy;

import id.abdi.kernel.EmployeeId;
import id.abdi.signal.CopiedDays;
import id.abdi.signal.CopiedTexts;
import id.abdi.signal.DayTime;
import id.abdi.signal.ImpossibleMinutes;
import id.abdi.signal.Judged;
import id.abdi.signal.MachineEntries;
import id.abdi.signal.MonthEndEntries;
import id.abdi.signal.Noted;
import id.abdi.signal.PairedPunches;
import id.abdi.signal.Photo;
import id.abdi.signal.Photos;
import id.abdi.signal.Signal;
import id.abdi.signal.SignalKind;
import id.abdi.signal.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How well signals find those who cheat, and how seldom those who do not, in two made-up governments; the second was not looked at when limits were chosen. */
final class IntegrityBench {
    private static final double LIMIT = 6;
    private static final double LOW = 0.15;
    private static final double MEDIUM = 0.35;
    private static final double HIGH = 0.6;

    private final boolean quick;

    IntegrityBench(boolean quick) {
        this.quick = quick;
    }

    /** What a world's list was worth. */
    record Worth(double precision, double recall, double falseAlarms) {}

    Map<String, Object> run() {
        say("signals of strength " + LIMIT
                + " and more; each month looks at the last three, of verdicts at the last six");
        if (!quick) {
            world("chosen by, low", settings(20260101, LOW, 1));
        }
        Worth tuned = world("chosen by, medium", settings(20260101, MEDIUM, 1));
        if (!quick) {
            world("chosen by, high", settings(20260101, HIGH, 1));
        }
        Worth held = world("kept out, medium", settings(77_000_029, MEDIUM, 1.25));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("precision", rounded(tuned.precision()));
        figures.put("recall", rounded(tuned.recall()));
        figures.put("falseAlarmsPer1000Month", rounded(tuned.falseAlarms()));
        figures.put("heldOutPrecision", rounded(held.precision()));
        figures.put("heldOutRecall", rounded(held.recall()));
        figures.put("heldOutFalseAlarmsPer1000Month", rounded(held.falseAlarms()));
        return figures;
    }

    private CheatSettings settings(long seed, double intensity, double variety) {
        return new CheatSettings(seed, quick ? 2000 : 5000, 6, intensity, quick ? 12 : 30, variety);
    }

    static Worth world(String name, CheatSettings settings) {
        CheatWorld world = new CheatWorld(settings);
        List<List<Signal>> months = new ArrayList<>();
        for (int month = 1; month <= settings.months(); month++) {
            LocalDate end = CheatWorld.FIRST.plusMonths(month);
            LocalDate begin = CheatWorld.FIRST.plusMonths(Math.max(0, month - 3));
            months.add(look(
                    world,
                    day -> !day.isBefore(begin) && day.isBefore(end),
                    day -> !day.isBefore(end.minusMonths(6)) && day.isBefore(end)));
        }
        return worth(name, world, months);
    }

    private static List<Signal> look(CheatWorld world, Predicate<LocalDate> within, Predicate<LocalDate> longer) {
        List<Signal> found = new ArrayList<>();
        world.punches.stream()
                .filter(one -> within.test(one.day()))
                .collect(groupingBy(one -> world.town.person(one.person()).seat.device()))
                .values()
                .forEach(device -> found.addAll(PairedPunches.of(device)));
        List<Noted> noted =
                world.noted.stream().filter(one -> within.test(one.day())).toList();
        noted.stream()
                .collect(groupingBy(one -> world.town.person(one.person()).seat.manner()))
                .values()
                .forEach(post -> found.addAll(CopiedDays.of(post)));
        noted.stream()
                .collect(groupingBy(one -> world.town.person(one.person()).seat.unit()))
                .values()
                .forEach(unit -> found.addAll(CopiedTexts.of(unit)));
        each(noted, one -> one.person(), MachineEntries::of, found);
        each(noted, one -> one.person(), own -> MonthEndEntries.of(own, CheatWorld.ZONE), found);
        List<Photo> photos =
                world.photos.stream().filter(one -> within.test(one.day())).toList();
        photos.stream()
                .collect(groupingBy(one -> world.town.person(one.person()).seat.unit()))
                .values()
                .forEach(unit -> found.addAll(Photos.reused(unit)));
        each(photos, one -> one.person(), Photos::old, found);
        List<DayTime> times =
                world.times.stream().filter(one -> within.test(one.day())).toList();
        each(times, one -> one.person(), ImpossibleMinutes::of, found);
        List<Judged> verdicts =
                world.verdicts.stream().filter(one -> longer.test(one.day())).toList();
        each(verdicts, one -> one.head(), Verdicts::blind, found);
        found.addAll(Verdicts.mutual(verdicts));
        return found.stream().filter(signal -> signal.strength() >= LIMIT).toList();
    }

    private static <T> void each(
            Collection<T> facts,
            Function<T, EmployeeId> of,
            Function<List<T>, Optional<Signal>> look,
            List<Signal> found) {
        facts.stream()
                .collect(groupingBy(of))
                .values()
                .forEach(own -> look.apply(own).ifPresent(found::add));
    }

    private static Worth worth(String name, CheatWorld world, List<List<Signal>> months) {
        Set<Somebody> listed = new HashSet<>();
        int alarms = 0;
        for (List<Signal> month : months) {
            Set<Somebody> now = new HashSet<>();
            month.forEach(signal -> people(world, signal).forEach(now::add));
            listed.addAll(now);
            alarms += (int) now.stream().filter(one -> one.cheats == null).count();
        }
        int cheats = world.town.cheats().values().stream().mapToInt(Set::size).sum();
        int right = (int) listed.stream().filter(one -> one.cheats != null).count();
        double honest = world.town.people.size() - cheats;
        Worth worth = new Worth(
                listed.isEmpty() ? 1 : (double) right / listed.size(),
                (double) right / cheats,
                alarms * 1000.0 / honest / months.size());
        say(String.format(
                Locale.ROOT,
                "%-18s  precision %.3f  recall %.3f  false alarms %.2f of 1,000 honest people and month (%d cheat, %d listed)",
                name,
                worth.precision(),
                worth.recall(),
                worth.falseAlarms(),
                cheats,
                listed.size()));
        for (SignalKind kind : SignalKind.values()) {
            kind(world, months, kind);
        }
        return worth;
    }

    private static void kind(CheatWorld world, List<List<Signal>> months, SignalKind kind) {
        Set<Somebody> named = new HashSet<>();
        months.stream()
                .flatMap(List::stream)
                .filter(signal -> signal.kind() == kind)
                .forEach(signal -> people(world, signal).forEach(named::add));
        Set<Somebody> cheats = world.town.cheats().getOrDefault(kind, Set.of());
        long right = named.stream().filter(cheats::contains).count();
        long other = named.stream()
                .filter(one -> one.cheats != null && one.cheats != kind)
                .count();
        say(String.format(
                Locale.ROOT,
                "    %-20s found %3d of %3d, of another kind %3d, honest %3d",
                kind,
                right,
                cheats.size(),
                other,
                named.size() - right - other));
    }

    /** A text's or photo's source did nothing; of a pair that punches or praises each other both did. */
    private static Stream<Somebody> people(CheatWorld world, Signal signal) {
        boolean both = signal.kind() == SignalKind.PAIRED_PUNCHES || signal.kind() == SignalKind.MUTUAL_PRAISE;
        return Stream.of(
                        Optional.of(signal.person()),
                        both ? Optional.ofNullable(signal.other()) : Optional.<EmployeeId>empty())
                .flatMap(Optional::stream)
                .map(id -> world.town.person(id));
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
