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
import id.abdi.signal.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the signals say of a made-up world by itself, without a database; a day is poor by what was written of it. */
final class PureSignals {
    private final CheatWorld world;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Photo> photos;
    private final int poor;

    PureSignals(CheatWorld world, LocalDate first, LocalDate last, List<Photo> photos, int poor) {
        this.world = world;
        this.first = first;
        this.last = last;
        this.photos = photos;
        this.poor = poor;
    }

    private boolean within(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    List<Signal> all() {
        List<Signal> found = new ArrayList<>();
        by(
                        world.punches.stream().filter(one -> within(one.day())).toList(),
                        one -> world.town.person(one.person()).seat.device())
                .forEach(device -> found.addAll(PairedPunches.of(device)));
        List<Noted> noted =
                world.noted.stream().filter(one -> within(one.day())).toList();
        by(noted, one -> world.town.person(one.person()).seat.manner())
                .forEach(post -> found.addAll(CopiedDays.of(post)));
        by(noted, one -> world.town.person(one.person()).seat.unit())
                .forEach(unit -> found.addAll(CopiedTexts.of(unit)));
        each(noted, Noted::person, MachineEntries::of, found);
        each(noted, Noted::person, own -> MonthEndEntries.of(own, CheatWorld.ZONE), found);
        List<Photo> shown = photos.stream().filter(one -> within(one.day())).toList();
        by(shown, one -> world.town.person(one.person()).seat.unit())
                .forEach(unit -> found.addAll(Photos.reused(unit)));
        each(shown, Photo::person, Photos::old, found);
        each(
                world.times.stream().filter(one -> within(one.day())).toList(),
                DayTime::person,
                ImpossibleMinutes::of,
                found);
        List<Judged> verdicts = verdicts();
        each(verdicts, Judged::head, Verdicts::blind, found);
        found.addAll(Verdicts.mutual(verdicts));
        return found;
    }

    private List<Judged> verdicts() {
        Map<EmployeeId, Map<LocalDate, Integer>> minutes = new HashMap<>();
        world.noted.forEach(one -> minutes.computeIfAbsent(one.person(), none -> new HashMap<>())
                .merge(one.day(), one.minutes(), Integer::sum));
        return world.verdicts.stream()
                .filter(one -> within(one.day()))
                .map(one -> new Judged(
                        one.head(),
                        one.person(),
                        one.day(),
                        one.lowered(),
                        one.praised(),
                        minutes.getOrDefault(one.person(), Map.of()).getOrDefault(one.day(), 0) < poor))
                .toList();
    }

    private static <T, K> Collection<List<T>> by(Collection<T> facts, Function<T, K> key) {
        return facts.stream().collect(groupingBy(key)).values();
    }

    private static <T> void each(
            Collection<T> facts,
            Function<T, EmployeeId> of,
            Function<List<T>, Optional<Signal>> look,
            List<Signal> found) {
        by(facts, of).forEach(own -> look.apply(own).ifPresent(found::add));
    }
}
