package id.abdi.demo;

import id.abdi.dailyreport.Verdict;
import java.util.random.RandomGenerator;

/** How the work of a made-up person develops over the time of the demo. */
enum DemoCourse {
    STEADY(8, 94, 8, 94),
    STRONG(35, 100, 35, 100),
    WEAK(2, 45, 2, 45),
    RISING(2, 55, 22, 98),
    FALLING(18, 98, 2, 50),
    /** Often there and often without anything to show. */
    ABSENT(1, 60, 1, 60);

    private final int aboveFirst;
    private final int expectedFirst;
    private final int aboveLast;
    private final int expectedLast;

    /** In a hundred days, at first and at last: above, and above or as expected. */
    DemoCourse(int aboveFirst, int expectedFirst, int aboveLast, int expectedLast) {
        this.aboveFirst = aboveFirst;
        this.expectedFirst = expectedFirst;
        this.aboveLast = aboveLast;
        this.expectedLast = expectedLast;
    }

    /** The course of the person at this place of the list. */
    static DemoCourse at(int place) {
        return switch ((place + 10) % 20) {
            case 1 -> STRONG;
            case 3 -> WEAK;
            case 6 -> RISING;
            case 8 -> FALLING;
            case 12 -> ABSENT;
            default -> STEADY;
        };
    }

    /** @param progress 0 on the first day of the demo, 1 on the last */
    Verdict verdict(double progress, RandomGenerator random) {
        double roll = random.nextInt(100);
        if (roll < between(aboveFirst, aboveLast, progress)) {
            return Verdict.ABOVE;
        }
        if (roll < between(expectedFirst, expectedLast, progress)) {
            return Verdict.EXPECTED;
        }
        boolean nothing = (this == WEAK || this == ABSENT) && random.nextInt(4) == 0;
        return nothing ? Verdict.NO_RESULT : Verdict.BELOW;
    }

    /** How many activities they write down on a day. */
    int activities(RandomGenerator random) {
        return this == WEAK || this == ABSENT ? random.nextInt(2) : 1 + random.nextInt(3);
    }

    private static double between(int first, int last, double progress) {
        return first + (last - first) * progress;
    }
}
