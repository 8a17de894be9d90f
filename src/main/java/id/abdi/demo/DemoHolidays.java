package id.abdi.demo;

import id.abdi.calendar.Holiday;
import id.abdi.calendar.HolidayKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The national holidays of three years around a day. Those of 2025 and 2026 follow the joint decrees of three ministers for
 * these years; in other years only the days of fixed date are known.
 */
final class DemoHolidays {
    private static final String FIXED = """
            01-01 Tahun Baru Masehi
            05-01 Hari Buruh Internasional
            06-01 Hari Lahir Pancasila
            08-17 Proklamasi Kemerdekaan
            12-25 Kelahiran Yesus Kristus
            """;
    private static final String MOVING = """
            2025-01-27 Isra Mikraj
            2025-01-29 Tahun Baru Imlek
            2025-03-29 Hari Suci Nyepi
            2025-03-31 Idul Fitri
            2025-04-01 Idul Fitri
            2025-04-18 Wafat Yesus Kristus
            2025-05-12 Hari Raya Waisak
            2025-05-29 Kenaikan Yesus Kristus
            2025-06-06 Idul Adha
            2025-06-27 Tahun Baru Islam
            2025-09-05 Maulid Nabi Muhammad
            2026-01-16 Isra Mikraj
            2026-02-17 Tahun Baru Imlek
            2026-03-19 Hari Suci Nyepi
            2026-03-21 Idul Fitri
            2026-03-22 Idul Fitri
            2026-04-03 Wafat Yesus Kristus
            2026-05-14 Kenaikan Yesus Kristus
            2026-05-27 Idul Adha
            2026-05-31 Hari Raya Waisak
            2026-06-16 Tahun Baru Islam
            2026-08-25 Maulid Nabi Muhammad
            """;
    private static final String JOINT = """
            2025-01-28 Cuti bersama Imlek
            2025-03-28 Cuti bersama Nyepi
            2025-04-02 Cuti bersama Idul Fitri
            2025-04-03 Cuti bersama Idul Fitri
            2025-04-04 Cuti bersama Idul Fitri
            2025-04-07 Cuti bersama Idul Fitri
            2025-12-26 Cuti bersama Natal
            2026-02-16 Cuti bersama Imlek
            2026-03-18 Cuti bersama Nyepi
            2026-03-20 Cuti bersama Idul Fitri
            2026-03-23 Cuti bersama Idul Fitri
            2026-03-24 Cuti bersama Idul Fitri
            2026-05-15 Cuti bersama Kenaikan Yesus Kristus
            2026-05-28 Cuti bersama Idul Adha
            2026-12-24 Cuti bersama Natal
            """;

    private DemoHolidays() {}

    static List<Holiday> around(LocalDate today) {
        List<Integer> years = IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .boxed()
                .toList();
        Stream<Holiday> fixed = years.stream()
                .flatMap(year -> FIXED.lines()
                        .map(line -> new Holiday(
                                LocalDate.parse(year + "-" + line.substring(0, 5)),
                                HolidayKind.NATIONAL,
                                line.substring(6),
                                null)));
        return Stream.of(fixed, listed(MOVING, HolidayKind.NATIONAL), listed(JOINT, HolidayKind.JOINT))
                .flatMap(days -> days)
                .filter(day -> years.contains(day.date().getYear()))
                .toList();
    }

    private static Stream<Holiday> listed(String days, HolidayKind kind) {
        return days.lines()
                .map(line -> new Holiday(LocalDate.parse(line.substring(0, 10)), kind, line.substring(11), null));
    }
}
