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
import java.util.Random;

/** Touches of the last weeks at the doors of a few agencies, always the same for the same day; one user is nobody yet. */
final class DemoTouches {
    static final int DAYS = 14;
    private static final int DEVICES = 3;
    private static final int PEOPLE = 120;
    private static final String NOBODY = "9001";
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
        return devices;
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
        touches.sort(Comparator.comparing(PastTouch::at));
        return new PastDevice(DeviceSerial.of("CONTOH000" + number), name, "10.20." + number + ".7", users, touches);
    }

    /** Most come a little before the beginning and leave a little after the end; some come late or forget one touch. */
    private void touched(String pin, LocalDate day, List<PastTouch> touches) {
        int forgotten = random.nextInt(40);
        long come = 60L * (random.nextInt(32) - 24) + random.nextInt(60);
        long gone = 60L * random.nextInt(30) + random.nextInt(60);
        if (forgotten != 0) {
            add(pin, zone.at(day, BEGIN).plusSeconds(come), touches);
        }
        if (forgotten != 1) {
            add(pin, zone.at(day, END).plusSeconds(gone), touches);
        }
    }

    private void add(String pin, Instant at, List<PastTouch> touches) {
        if (at.isBefore(now)) {
            touches.add(new PastTouch(pin, at));
        }
    }
}
