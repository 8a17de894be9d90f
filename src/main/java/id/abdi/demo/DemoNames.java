package id.abdi.demo;

import id.abdi.kernel.Nip;
import java.util.List;
import java.util.Locale;

/** Names that nobody bears and numbers that nobody has: words of the sea behind a first name, serials from 990. */
final class DemoNames {
    private static final List<String> FIRST = List.of(
            "Sinta", "Budi", "Wati", "Tono", "Sari", "Rudi", "Dewi", "Agus", "Rina", "Joko", "Maya", "Hadi", "Lina",
            "Eko", "Nur", "Yudi", "Tari", "Anton", "Mira", "Dedi", "Ratna", "Fajar", "Indah", "Bayu", "Citra", "Galih",
            "Intan", "Surya", "Putri", "Wahyu", "Melati", "Arif", "Lestari", "Dimas", "Kirana", "Bagas", "Sekar",
            "Rizal", "Ayu", "Hendra", "Nadia");
    private static final List<String> SEA = List.of(
            "Karang",
            "Laut",
            "Ombak",
            "Pasir",
            "Bakau",
            "Camar",
            "Layar",
            "Teluk",
            "Selat",
            "Pulau",
            "Suar",
            "Jangkar",
            "Dermaga",
            "Pelangi",
            "Muara",
            "Tanjung",
            "Samudra",
            "Buih",
            "Nelayan",
            "Kerang",
            "Mutiara",
            "Angin",
            "Gelombang");

    private DemoNames() {}

    /** So many numbers begin in the same year of life. */
    private static final int DIFFERENT = 33_000;

    private static final int TWO_WORDS = FIRST.size() * SEA.size();

    /**
     * Different for each number below 38,000: the sizes of both lists have no common divisor, and from 943 on there is a
     * second name between.
     */
    static String name(int number) {
        String first = FIRST.get(number % FIRST.size());
        String last = SEA.get(number % SEA.size());
        return number < TWO_WORDS
                ? first + " " + last
                : first + " " + FIRST.get((number + number / TWO_WORDS) % FIRST.size()) + " " + last;
    }

    /**
     * A number of the right form; different for each number below 300,000. Neighbours were born in different years, so that some
     * retire in each year.
     */
    static Nip nip(int number) {
        int day = 1 + number % 28;
        int month = 1 + number / 28 % 12;
        int year = 1969 + (number / 336 + 11 * number) % 28;
        int start = year + 24 + number / DIFFERENT;
        return new Nip(String.format(
                Locale.ROOT,
                "%04d%02d%02d%04d%02d%d%03d",
                year,
                month,
                day,
                start,
                1 + number % 12,
                1 + number % 2,
                990 + number / 9408 % 10));
    }
}
