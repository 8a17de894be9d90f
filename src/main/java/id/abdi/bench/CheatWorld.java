package id.abdi.bench;

import static id.abdi.bench.Somebody.gauss;

import id.abdi.bench.CheatTown.Mutual;
import id.abdi.bench.Somebody.Manner;
import id.abdi.signal.DayTime;
import id.abdi.signal.Judged;
import id.abdi.signal.Noted;
import id.abdi.signal.Photo;
import id.abdi.signal.Punch;
import id.abdi.signal.SignalKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What a made-up government in which some cheat recorded, always the same for the same seed. Honest people are as different as real ones:
 * guards who write the same every day, nurses of the night, people who come together or write once a week, wrong cameras, mild heads.
 */
final class CheatWorld {
    static final ZoneOffset ZONE = ZoneOffset.ofHours(7);
    static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private static final int[] SHIFTS = {7, 14, 21};
    private static final int LEAVE_PERCENT = 6;

    final CheatTown town;
    final List<Punch> punches = new ArrayList<>();
    final List<Noted> noted = new ArrayList<>();
    final List<Photo> photos = new ArrayList<>();
    final List<DayTime> times = new ArrayList<>();
    final List<Judged> verdicts = new ArrayList<>();

    private final CheatSettings settings;
    private final SplittableRandom random;
    private final LocalDate last;
    private final Map<Integer, List<Noted>> unitToday = new HashMap<>();
    private final Map<Integer, List<Noted>> unitBefore = new HashMap<>();

    /** Who is there on a day: first and last tap in seconds since 1970, and whether little is done. */
    private static final class Present {
        private long in;
        private long out;
        private final boolean poor;

        Present(long in, long out, boolean poor) {
            this.in = in;
            this.out = out;
            this.poor = poor;
        }
    }

    CheatWorld(CheatSettings settings) {
        this.settings = settings;
        this.random = new SplittableRandom(settings.seed());
        this.last = FIRST.plusMonths(settings.months()).minusDays(1);
        this.town = new CheatTown(settings, random);
        FIRST.datesUntil(last.plusDays(1)).forEach(this::day);
    }

    private boolean cheats(Somebody one, SignalKind kind) {
        return one.cheats == kind && random.nextDouble() < settings.intensity();
    }

    private void day(LocalDate day) {
        unitBefore.putAll(unitToday);
        unitToday.clear();
        boolean rest = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        Map<Somebody, Present> present = new LinkedHashMap<>();
        for (Somebody one : town.people) {
            boolean works = one.seat.manner().inShifts() ? random.nextInt(7) < 5 : !rest;
            if (works && random.nextInt(100) >= LEAVE_PERCENT) {
                present.put(one, come(one, day, present));
            }
        }
        present.forEach((one, times) -> tapForFriend(one, times, present));
        present.forEach((one, there) -> {
            punches.add(new Punch(one.id, day, there.in));
            punches.add(new Punch(one.id, day, there.out));
            times.add(new DayTime(one.id, day, work(one, day, there.poor), (int) ((there.out - there.in) / 60)));
        });
        town.people.forEach(one -> endOfDay(one, day));
        judge(day, present);
    }

    private Present come(Somebody one, LocalDate day, Map<Somebody, Present> present) {
        long midnight = day.toEpochSecond(LocalTime.MIDNIGHT, ZONE);
        double begin = one.seat.manner() == Manner.NURSE ? SHIFTS[random.nextInt(3)] * 3600 : one.arrives;
        long in = midnight + (long) (begin + gauss(random) * one.spread);
        long out = in + (long) (8.6 * 3600 + Math.abs(gauss(random)) * 600);
        Present mate = one.mate == null ? null : present.get(one.mate);
        if (mate != null && random.nextInt(10) < 8) {
            in = mate.in + beside();
            out = mate.out + beside();
        }
        return new Present(in, out, random.nextDouble() < one.poor);
    }

    /** Who comes together taps some seconds before or after the other. */
    private long beside() {
        long gap = 2 + (long) (-Math.log(1 - random.nextDouble()) * 25);
        return random.nextBoolean() ? gap : -gap;
    }

    private void tapForFriend(Somebody one, Present times, Map<Somebody, Present> present) {
        Present friend = one.accomplice == null ? null : present.get(one.accomplice);
        if (friend != null && one.accomplice != null && one.id.value().compareTo(one.accomplice.id.value()) < 0) {
            if (cheats(one, SignalKind.PAIRED_PUNCHES)) {
                friend.in = times.in + 3 + random.nextInt(7);
            }
            if (cheats(one, SignalKind.PAIRED_PUNCHES)) {
                friend.out = times.out + 3 + random.nextInt(7);
            }
        }
    }

    /** @return the minutes written down for the day */
    private int work(Somebody one, LocalDate day, boolean poor) {
        List<Noted> today = new ArrayList<>();
        boolean habit = one.seat.manner() == Manner.REPEATING && random.nextInt(100) < 7;
        if (cheats(one, SignalKind.COPIED_DAYS) || habit) {
            one.lastDay.forEach(old -> today.add(new Noted(one.id, day, old.text(), old.minutes(), 0)));
        }
        if (today.isEmpty()) {
            int count = poor ? random.nextInt(2) : one.seat.manner() == Manner.GUARD ? 2 : 2 + random.nextInt(3);
            // Who closes accounts has the most to do in the last days of a month.
            count += one.seat.manner() == Manner.ACCOUNTANT && day.getDayOfMonth() > 25 ? 3 : 0;
            for (int i = 0; i < count; i++) {
                today.add(new Noted(one.id, day, text(one, day, i), minutes(one, poor), 0));
            }
        }
        if (today.isEmpty()) {
            return 0;
        }
        if (cheats(one, SignalKind.IMPOSSIBLE_MINUTES) || random.nextInt(150) == 0) {
            Noted much = today.removeFirst();
            today.add(new Noted(one.id, day, much.text(), much.minutes() + 300 + random.nextInt(300), 0));
        }
        one.lastDay = today;
        one.waiting.addAll(today);
        if (one.seat.manner() != Manner.WEEKLY) {
            unitToday
                    .computeIfAbsent(one.seat.unit(), first -> new ArrayList<>())
                    .addAll(today);
        }
        today.forEach(work -> photo(one, day));
        return today.stream().mapToInt(Noted::minutes).sum();
    }

    /** Of a colleague, of a meeting of the unit, or the own: some of these words are everybody's. */
    private long text(Somebody one, LocalDate day, int place) {
        List<Noted> others = unitBefore.getOrDefault(one.seat.unit(), List.of());
        if (cheats(one, SignalKind.COPIED_TEXTS) && !others.isEmpty()) {
            return others.get(random.nextInt(others.size())).text();
        }
        if (random.nextInt(12) == 0) {
            return mixed(9, one.seat.unit(), day.toEpochDay());
        }
        int whose = random.nextInt(6) == 0 ? 0 : one.id.hashCode();
        return switch (one.seat.manner()) {
            case GUARD -> mixed(1, place, 0);
            case NURSE -> mixed(2, random.nextInt(30), one.seat.unit() % 3);
            default -> mixed(3 + random.nextInt(12), one.seat.unit() % 7 * 1000L + random.nextInt(40), whose);
        };
    }

    private int minutes(Somebody one, boolean poor) {
        boolean guard = one.seat.manner() == Manner.GUARD;
        return guard ? 210 : poor ? 15 + 15 * random.nextInt(4) : 60 + 15 * random.nextInt(6);
    }

    /** One activity of three has one, of one of five places. */
    private void photo(Somebody one, LocalDate day) {
        if (random.nextInt(3) > 0) {
            return;
        }
        long look = mixed(one.id.hashCode(), random.nextInt(5), 4);
        for (int bit = 0; bit < 64; bit++) {
            look ^= random.nextInt(4) == 0 ? 1L << bit : 0;
        }
        if (!one.looks.isEmpty() && cheats(one, SignalKind.REUSED_PHOTOS)) {
            look = one.looks.get(random.nextInt(one.looks.size()))
                    ^ 1L << random.nextInt(64)
                    ^ 1L << random.nextInt(64);
        }
        one.looks.add(look);
        int age = one.wrongClock + (random.nextInt(40) == 0 ? 1 + random.nextInt(3) : 0);
        if (cheats(one, SignalKind.OLD_PHOTOS)) {
            age = 5 + random.nextInt(60);
        }
        photos.add(new Photo(one.id, day, look, random.nextInt(5) == 0 ? null : day.minusDays(age)));
    }

    /** What waits to be written down is: at once, on Fridays, or at the end of the month. */
    private void endOfDay(Somebody one, LocalDate day) {
        boolean monthEnd = day.plusDays(1).getDayOfMonth() == 1 || day.equals(last);
        boolean weekly = one.seat.manner() == Manner.WEEKLY || one.cheats == SignalKind.MACHINE_ENTRIES;
        boolean week = day.getDayOfWeek() == DayOfWeek.FRIDAY || !weekly;
        if (one.waiting.isEmpty() || (!monthEnd && (!week || holdsBack(one)))) {
            return;
        }
        boolean machine = cheats(one, SignalKind.MACHINE_ENTRIES);
        long at = day.toEpochSecond(LocalTime.of(15, 20), ZONE) + random.nextInt(4000);
        for (Noted work : one.waiting) {
            noted.add(new Noted(one.id, work.day(), work.text(), work.minutes(), at));
            at += machine ? 1 + random.nextInt(4) : 3 + (long) (one.hand * Math.exp(gauss(random) * 0.6));
        }
        one.waiting.clear();
    }

    private boolean holdsBack(Somebody one) {
        return one.cheats == SignalKind.MONTH_END_ENTRIES
                && (one.waiting.size() > 8 || random.nextDouble() < settings.intensity() * 1.5);
    }

    private void judge(LocalDate day, Map<Somebody, Present> present) {
        present.forEach((one, there) -> {
            Somebody head = town.head(one.seat.unit());
            if (head != one && present.containsKey(head)) {
                verdicts.add(verdict(head, one, day, there, head.generous));
            }
        });
        for (Mutual pair : town.mutual) {
            Present one = present.get(pair.one());
            Present other = present.get(pair.other());
            if (one != null && other != null && random.nextInt(5) == 0) {
                double praise = pair.one().cheats == SignalKind.MUTUAL_PRAISE ? 0.2 + settings.intensity() : 0.08;
                verdicts.add(verdict(pair.one(), pair.other(), day, other, praise));
                verdicts.add(verdict(pair.other(), pair.one(), day, one, praise));
            }
        }
    }

    private Judged verdict(Somebody head, Somebody one, LocalDate day, Present there, double praise) {
        boolean blind = head.cheats == SignalKind.BLIND_VERDICTS && random.nextDouble() < 0.55 + settings.intensity();
        boolean lowered = !blind && random.nextDouble() < (there.poor ? head.reacts : 0.02);
        boolean praised = !blind && !lowered && random.nextDouble() < praise;
        return new Judged(head.id, one.id, day, lowered, praised, there.poor);
    }

    private static long mixed(long a, long b, long c) {
        long mixed = (a * 31 + b) * 0x9E3779B97F4A7C15L + c * 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 29;
        return mixed * 0x94D049BB133111EBL ^ mixed >>> 31;
    }
}
