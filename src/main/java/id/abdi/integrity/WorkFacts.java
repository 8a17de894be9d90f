package id.abdi.integrity;

import static java.util.stream.Collectors.groupingBy;

import id.abdi.activity.Activities;
import id.abdi.activity.Activities.Written;
import id.abdi.attendance.DayPresence;
import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.attendance.Presence;
import id.abdi.attendance.Spell;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.evidence.EvidenceBook;
import id.abdi.evidence.EvidenceBook.Picture;
import id.abdi.integrity.PhotoLookSql.Look;
import id.abdi.kernel.EmployeeId;
import id.abdi.signal.DayTime;
import id.abdi.signal.Noted;
import id.abdi.signal.Photo;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What people wrote, showed and how long they were there, as the signals take it; read so that never many people are in memory. */
@Component
class WorkFacts {
    private static final int AT_ONCE = 100;

    private final Activities activities;
    private final EvidenceBook evidence;
    private final Presence presence;
    private final Duties duties;
    private final PhotoLooks looks;
    private final LocalTimeZone zone;

    WorkFacts(
            Activities activities,
            EvidenceBook evidence,
            Presence presence,
            Duties duties,
            PhotoLooks looks,
            LocalTimeZone zone) {
        this.activities = activities;
        this.evidence = evidence;
        this.presence = presence;
        this.duties = duties;
        this.looks = looks;
        this.zone = zone;
    }

    /** What counts of these days, both included. */
    List<Written> written(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        List<Written> written = new ArrayList<>();
        portions(people).forEach(some -> written.addAll(activities.written(some, first, last)));
        return written;
    }

    /** Of those, what people wrote themselves. */
    List<Noted> noted(Collection<Written> written) {
        return written.stream()
                .filter(one -> one.enteredBy().equals(one.person()))
                .map(this::noted)
                .toList();
    }

    /** The same with one entry for each form: a week in one grid is written by one tap. */
    List<Noted> sittings(Collection<Written> written) {
        Map<Long, Written> forms = new LinkedHashMap<>();
        written.stream()
                .filter(one -> one.enteredBy().equals(one.person()))
                .forEach(one -> forms.putIfAbsent(one.id().value().getMostSignificantBits(), one));
        return forms.values().stream().map(this::noted).toList();
    }

    private Noted noted(Written one) {
        return new Noted(one.person(), one.day(), TextMark.of(one.description()), one.minutes(), made(one));
    }

    /**
     * When it was written: the client makes the id before it sends (OFF-1), so that what was written without signal is not taken for
     * written when it was sent. A moment that cannot be is that of storing.
     */
    long made(Written one) {
        long stored = one.storedAt().getEpochSecond();
        UUID id = one.id().value();
        long said = (id.getMostSignificantBits() >>> 16) / 1000;
        boolean possible = id.version() == 7
                && said <= stored
                && said >= one.day().atStartOfDay(zone.zone()).toEpochSecond();
        return possible ? said : stored;
    }

    /** The pictures that prove these activities. */
    List<Photo> photos(Collection<Written> written) {
        Map<UUID, Written> byId =
                written.stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        List<Photo> photos = new ArrayList<>();
        for (List<UUID> some : parts(List.copyOf(byId.keySet()), AT_ONCE * AT_ONCE)) {
            List<Picture> pictures = evidence.pictures(some);
            Map<UUID, Look> found =
                    looks.of(pictures.stream().map(Picture::file).toList());
            for (Picture picture : pictures) {
                Look look = found.get(picture.file());
                Written shown = byId.get(picture.subject());
                if (shown != null && look != null && look.look() != null) {
                    photos.add(new Photo(picture.owner(), shown.day(), look.look(), look.takenOn()));
                }
            }
        }
        return photos;
    }

    /** The days of these people with a first and a last touch, without leave and without a correction, beside what they wrote. */
    List<DayTime> times(Collection<EmployeeId> people, Collection<Written> written, LocalDate first, LocalDate last) {
        Map<EmployeeId, Map<LocalDate, Integer>> minutes = minutes(written, Written::minutes);
        List<DayTime> times = new ArrayList<>();
        for (List<EmployeeId> some : portions(people)) {
            Map<EmployeeId, Map<LocalDate, Duty>> duty = duties.between(some, first, last);
            presence.between(some, first, last)
                    .forEach((person, days) -> days.forEach((day, there) -> {
                        Duty held = duty.getOrDefault(person, Map.of()).getOrDefault(day, Duty.ON);
                        if (held.kind() == null && whole(there)) {
                            int worked = minutes.getOrDefault(person, Map.of()).getOrDefault(day, 0);
                            times.add(new DayTime(person, day, worked, minutes(there)));
                        }
                    }));
        }
        return times;
    }

    private static boolean whole(DayPresence there) {
        return there.told()
                && !there.corrected()
                && there.spells().stream().noneMatch(spell -> spell.out() == null || spell.doubtful());
    }

    private static int minutes(DayPresence there) {
        Spell last = there.spells().getLast();
        return Math.toIntExact(
                Duration.between(there.spells().getFirst().in(), last.out() == null ? last.in() : last.out())
                        .toMinutes());
    }

    /** Summed by person and day. */
    static Map<EmployeeId, Map<LocalDate, Integer>> minutes(
            Collection<Written> written, Function<Written, Integer> minutes) {
        Map<EmployeeId, Map<LocalDate, Integer>> sums = new HashMap<>();
        written.forEach(one -> sums.computeIfAbsent(one.person(), first -> new HashMap<>())
                .merge(one.day(), minutes.apply(one), Integer::sum));
        return sums;
    }

    static List<List<EmployeeId>> portions(Collection<EmployeeId> people) {
        return parts(List.copyOf(people), AT_ONCE);
    }

    private static <T> List<List<T>> parts(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return parts;
    }

    /** By whose they are. */
    static <T> Collection<List<T>> each(Collection<T> all, Function<T, EmployeeId> whose) {
        return all.stream()
                .collect(groupingBy(whose, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
