package id.abdi.integrity;

import static java.util.stream.Collectors.groupingBy;

import id.abdi.activity.Activities.Written;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.clocking.DeviceSerial;
import id.abdi.clocking.Touches;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.signal.CopiedDays;
import id.abdi.signal.CopiedTexts;
import id.abdi.signal.ImpossibleMinutes;
import id.abdi.signal.Judged;
import id.abdi.signal.MachineEntries;
import id.abdi.signal.MonthEndEntries;
import id.abdi.signal.Noted;
import id.abdi.signal.PairedPunches;
import id.abdi.signal.Photo;
import id.abdi.signal.Photos;
import id.abdi.signal.Punch;
import id.abdi.signal.Signal;
import id.abdi.signal.Verdicts;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Looks for signals piece by piece: the units of an agency together, people of the same post, one device, some heads. What a piece read
 * is forgotten before the next.
 */
@Component
class LookBack {
    /** So many people make a piece; a unit, post or head's people stay whole. */
    private static final int PIECE = 300;

    private final WorkFacts work;
    private final VerdictFacts verdicts;
    private final Touches touches;
    private final LocalTimeZone zone;

    LookBack(WorkFacts work, VerdictFacts verdicts, Touches touches, LocalTimeZone zone) {
        this.work = work;
        this.verdicts = verdicts;
        this.touches = touches;
        this.zone = zone;
    }

    /** One piece of the look, which reads and finds when it is asked. */
    interface Piece extends Supplier<List<Signal>> {}

    /** @param people whose record is looked at, with the post and unit in which they are */
    List<Piece> pieces(Span span, Collection<Employee> people, Collection<DeviceSerial> devices) {
        List<Piece> pieces = new ArrayList<>();
        whole(people, Employee::unitId).forEach(units -> pieces.add(() -> units(units, span)));
        whole(people, person -> person.post().strip()).forEach(posts -> pieces.add(() -> posts(posts, span)));
        devices.forEach(device -> pieces.add(() -> device(device, span)));
        Set<EmployeeId> known = people.stream().map(Employee::id).collect(Collectors.toSet());
        Map<EmployeeId, Set<EmployeeId>> heads = verdicts.heads(span);
        Set<EmployeeId> mutual = VerdictFacts.mutual(heads);
        heads.keySet().retainAll(known);
        mutual.retainAll(known);
        together(heads).forEach(some -> pieces.add(() -> heads(some, span)));
        if (!mutual.isEmpty()) {
            pieces.add(() -> Verdicts.mutual(verdicts.judged(mutual, span)));
        }
        return pieces;
    }

    private List<Signal> units(List<List<EmployeeId>> units, Span span) {
        List<EmployeeId> people = units.stream().flatMap(List::stream).toList();
        List<Written> written = work.written(people, span.first(), span.last());
        List<Noted> noted = work.noted(written);
        List<Photo> photos = work.photos(written);
        List<Signal> found = new ArrayList<>();
        for (List<EmployeeId> unit : units) {
            Set<EmployeeId> members = new HashSet<>(unit);
            found.addAll(CopiedTexts.of(
                    noted.stream().filter(one -> members.contains(one.person())).toList()));
            found.addAll(Photos.reused(photos.stream()
                    .filter(one -> members.contains(one.person()))
                    .toList()));
        }
        ZoneOffset offset = zone.zone().getRules().getOffset(zone.at(span.last(), LocalTime.NOON));
        WorkFacts.each(work.sittings(written), Noted::person)
                .forEach(own -> MachineEntries.of(own).ifPresent(found::add));
        WorkFacts.each(noted, Noted::person)
                .forEach(own -> MonthEndEntries.of(own, offset).ifPresent(found::add));
        WorkFacts.each(photos, Photo::person).forEach(own -> Photos.old(own).ifPresent(found::add));
        WorkFacts.each(work.times(people, written, span.first(), span.last()), one -> one.person())
                .forEach(own -> ImpossibleMinutes.of(own).ifPresent(found::add));
        return found;
    }

    private List<Signal> posts(List<List<EmployeeId>> posts, Span span) {
        List<Signal> found = new ArrayList<>();
        for (List<EmployeeId> post : posts) {
            List<Noted> noted = new ArrayList<>();
            WorkFacts.portions(post)
                    .forEach(some -> noted.addAll(work.noted(work.written(some, span.first(), span.last()))));
            found.addAll(CopiedDays.of(noted));
        }
        return found;
    }

    private List<Signal> device(DeviceSerial device, Span span) {
        return PairedPunches.of(
                touches
                        .at(
                                device,
                                zone.begin(span.first()),
                                zone.begin(span.last().plusDays(1)))
                        .stream()
                        .map(tap -> new Punch(
                                tap.person(), zone.day(tap.at()), tap.at().getEpochSecond()))
                        .toList());
    }

    private List<Signal> heads(Map<EmployeeId, Set<EmployeeId>> heads, Span span) {
        Set<EmployeeId> people = heads.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<Signal> found = new ArrayList<>();
        WorkFacts.each(
                        verdicts.judged(people, span).stream()
                                .filter(one -> heads.containsKey(one.head()))
                                .toList(),
                        Judged::head)
                .forEach(own -> Verdicts.blind(own).ifPresent(found::add));
        return found;
    }

    private static List<Map<EmployeeId, Set<EmployeeId>>> together(Map<EmployeeId, Set<EmployeeId>> heads) {
        List<Map<EmployeeId, Set<EmployeeId>>> pieces = new ArrayList<>();
        int people = PIECE;
        for (Map.Entry<EmployeeId, Set<EmployeeId>> head : heads.entrySet()) {
            if (people >= PIECE) {
                pieces.add(new LinkedHashMap<>());
                people = 0;
            }
            pieces.getLast().put(head.getKey(), head.getValue());
            people += head.getValue().size();
        }
        return pieces;
    }

    /** Groups of people that stay whole, several of them together until they are enough for a piece. */
    private static <K> List<List<List<EmployeeId>>> whole(Collection<Employee> people, Function<Employee, K> by) {
        List<List<List<EmployeeId>>> pieces = new ArrayList<>();
        int count = PIECE;
        for (List<Employee> group : people.stream()
                .collect(groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values()) {
            if (count >= PIECE) {
                pieces.add(new ArrayList<>());
                count = 0;
            }
            pieces.getLast().add(group.stream().map(Employee::id).toList());
            count += group.size();
        }
        return pieces;
    }
}
