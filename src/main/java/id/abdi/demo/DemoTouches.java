package id.abdi.demo;

import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.clocking.ClockingHistory.PastDevice;
import id.abdi.clocking.ClockingHistory.PastTouch;
import id.abdi.clocking.DeviceSerial;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Touches of the last weeks at the doors of a few agencies, always the same for the same day; one user is nobody yet. */
final class DemoTouches {
    static final int DAYS = 14;
    private static final int DEVICES = 3;
    private static final int PEOPLE = 120;
    /** Of a device's users, the two who are a pair. */
    private static final int FIRST = 6;

    private static final int SECOND = 7;
    private static final String NOBODY = "9001";
    private static final String ALSO = "9002";
    private static final LocalTime BEGIN = LocalTime.of(7, 30);
    private static final LocalTime END = LocalTime.of(16, 0);

    private final Duties duties;
    private final LocalTimeZone zone;
    private final Instant now;
    private final Random random;

    DemoTouches(Duties duties, LocalTimeZone zone, Instant now) {
        this.duties = duties;
        this.zone = zone;
        this.now = now;
        this.random = new Random(zone.day(now).toEpochDay());
    }

    /** A device for each of the first agencies. */
    List<PastDevice> of(DemoRegency regency) {
        Map<UnitId, List<EmployeeId>> agencies = new LinkedHashMap<>();
        regency.people()
                .keySet()
                .forEach(person -> agencies.computeIfAbsent(regency.agency(person), unit -> new ArrayList<>())
                        .add(person));
        List<PastDevice> devices = new ArrayList<>();
        agencies.entrySet().stream().limit(DEVICES).forEach(agency -> {
            int number = devices.size() + 1;
            devices.add(device(
                    number,
                    "Pintu utama " + regency.code(agency.getKey()),
                    agency.getValue().stream().limit(PEOPLE).toList()));
        });
        twoPlaces(devices);
        return devices;
    }

    /** One person of the first agency is a user of the second device, too, and seems to touch it a minute and a half later. */
    private static void twoPlaces(List<PastDevice> devices) {
        if (devices.size() < 2) {
            return;
        }
        PastDevice first = devices.getFirst();
        PastDevice second = devices.get(1);
        first.touches().reversed().stream()
                .filter(touch -> touch.pin().equals("2"))
                .findFirst()
                .ifPresent(touch -> {
                    second.users()
                            .put(ALSO, Objects.requireNonNull(first.users().get("2")));
                    second.touches().add(new PastTouch(ALSO, touch.at().plusSeconds(90)));
                });
    }

    private PastDevice device(int number, String name, List<EmployeeId> people) {
        Map<String, EmployeeId> users = new LinkedHashMap<>();
        people.forEach(person -> users.put(String.valueOf(users.size() + 1), person));
        LocalDate today = zone.day(now);
        LocalDate first = today.minusDays(DAYS);
        Map<EmployeeId, Map<LocalDate, Duty>> duty = duties.between(people, first, today);
        List<PastTouch> touches = new ArrayList<>();
        users.forEach((pin, person) -> duty.getOrDefault(person, Map.of()).forEach((day, held) -> {
            if (held.onDuty()) {
                touched(pin, day, touches);
            }
        }));
        touched(NOBODY, today.minusDays(1), touches);
        if (number == 1 && people.size() > SECOND) {
            pair(people.get(FIRST), people.get(SECOND), touches);
        }
        touches.sort(Comparator.comparing(PastTouch::at));
        return new PastDevice(DeviceSerial.of("CONTOH000" + number), name, "10.20." + number + ".7", users, touches);
    }

    /** Most come a little before the beginning and leave a little after the end; some come late, forget one touch or both. */
    private void touched(String pin, LocalDate day, List<PastTouch> touches) {
        int forgotten = random.nextInt(80);
        long come = 60L * (random.nextInt(32) - 24) + random.nextInt(60);
        long gone = 60L * random.nextInt(30) + random.nextInt(60);
        if (forgotten != 0 && forgotten != 2) {
            add(pin, zone.at(day, BEGIN).plusSeconds(come), touches);
        }
        if (forgotten != 1 && forgotten != 2) {
            add(pin, zone.at(day, END).plusSeconds(gone), touches);
        }
    }

    /** One of two often taps for both, the whole last month: what the Inspectorate is asked about. */
    private void pair(EmployeeId one, EmployeeId other, List<PastTouch> touches) {
        LocalDate begin = since(zone.day(now));
        LocalDate end = begin.plusMonths(1).minusDays(1);
        Map<EmployeeId, Map<LocalDate, Duty>> duty = duties.between(List.of(one, other), begin, end);
        duty.getOrDefault(one, Map.of()).forEach((day, held) -> {
            Duty others = duty.getOrDefault(other, Map.of()).get(day);
            if (held.onDuty()
                    && others != null
                    && others.onDuty()
                    && day.isBefore(zone.day(now).minusDays(DAYS))) {
                for (LocalTime hour : List.of(BEGIN, END)) {
                    Instant at = zone.at(day, hour).plusSeconds(60L * (random.nextInt(20) - 10) + random.nextInt(60));
                    add(pin(FIRST), at, touches);
                    add(pin(SECOND), at.plusSeconds(random.nextInt(3) > 0 ? 3 + random.nextInt(7) : 600), touches);
                }
            }
        });
    }

    private static String pin(int place) {
        return String.valueOf(place + 1);
    }

    /** From when there may be touches: the last month whole, and the last weeks. */
    static LocalDate since(LocalDate today) {
        return today.minusMonths(1).withDayOfMonth(1);
    }

    private void add(String pin, Instant at, List<PastTouch> touches) {
        if (at.isBefore(now)) {
            touches.add(new PastTouch(pin, at));
        }
    }
}
