package id.abdi.signal;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Facts of made-up people. */
final class Made {
    static final ZoneOffset ZONE = ZoneOffset.ofHours(7);
    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private Made() {}

    static EmployeeId person(int number) {
        return new EmployeeId(new UUID(0, number));
    }

    static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    static long at(int day, int hour, int second) {
        return day(day).toEpochSecond(LocalTime.of(hour, 0), ZONE) + second;
    }

    static Punch punch(int person, int day, int second) {
        return new Punch(person(person), day(day), at(day, 7, second));
    }

    /** Written at four o'clock of its day. */
    static Noted noted(int person, int day, long text) {
        return new Noted(person(person), day(day), text, 60, at(day, 16, person));
    }

    static <T> Stream<T> days(int count, IntFunction<T> fact) {
        return IntStream.range(0, count).mapToObj(fact);
    }
}
