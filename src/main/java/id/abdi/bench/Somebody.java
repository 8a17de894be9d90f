package id.abdi.bench;

import id.abdi.kernel.EmployeeId;
import id.abdi.signal.Noted;
import id.abdi.signal.SignalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A made-up person with habits. */
final class Somebody {
    /** How work is written down, and when it is done. */
    enum Manner {
        CLERK,
        GUARD,
        NURSE,
        ISLAND,
        ACCOUNTANT,
        WEEKLY,
        REPEATING;

        static Manner of(int unit) {
            return switch (unit % 20) {
                case 3 -> GUARD;
                case 7, 8 -> NURSE;
                case 11, 12 -> ISLAND;
                case 15 -> ACCOUNTANT;
                default -> CLERK;
            };
        }

        boolean inShifts() {
            return this == NURSE || this == GUARD;
        }
    }

    /** Where somebody sits. */
    record Seat(int unit, int device, boolean head, Manner manner) {}

    final EmployeeId id;
    final Seat seat;
    /** When the person arrives, in seconds of the day, and how much that varies. */
    final double arrives;

    final double spread;
    /** The share of days on which little is done. */
    final double poor;
    /** Seconds for writing one activity, half of the time. */
    final double hand;
    /** Days by which the camera's clock is late. */
    final int wrongClock;
    /** Of a head: the share of poor days that are lowered, and of good ones that are praised. */
    final double reacts;

    final double generous;
    final List<Noted> waiting = new ArrayList<>();
    final List<Long> looks = new ArrayList<>();
    List<Noted> lastDay = List.of();

    @Nullable
    Somebody mate;

    @Nullable
    Somebody accomplice;

    @Nullable
    SignalKind cheats;

    Somebody(int number, Seat seat, SplittableRandom random, double variety) {
        this.id = new EmployeeId(new UUID(random.nextLong(), number));
        this.seat = seat;
        this.arrives = 7.4 * 3600 + gauss(random) * 600;
        this.spread = (240 + random.nextDouble() * 480) * variety;
        this.poor = Math.min(0.4, (0.03 + random.nextDouble() * random.nextDouble() * 0.25) * variety);
        this.hand = (22 + random.nextDouble() * 40) / variety;
        this.wrongClock = random.nextInt(100) == 0 ? 30 + random.nextInt(900) : 0;
        this.reacts = 0.45 + random.nextDouble() * 0.4;
        this.generous = 0.02 + random.nextDouble() * 0.13 * variety;
    }

    /** A number around 0 with the deviation 1. */
    static double gauss(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
