package id.abdi.personnel;

import id.abdi.intake.Reason;
import java.util.List;
import java.util.Locale;

/** Words of rows, compared and put together. */
final class Said {
    private Said() {}

    /** Whether two texts are the same but for case and blanks, as in exports that know only capitals. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", " ").strip();
    }

    /** Whose row, and all that is to say of it. */
    static Reason all(String whose, List<Object> reasons) {
        Object first = reasons.getFirst();
        Object said = reasons.size() == 1
                ? first
                : Reason.of("personnel.row.and", first, all(reasons.subList(1, reasons.size())));
        return Reason.of("personnel.row.of", whose, said);
    }

    private static Object all(List<Object> reasons) {
        return reasons.size() == 1
                ? reasons.getFirst()
                : Reason.of("personnel.row.and", reasons.getFirst(), all(reasons.subList(1, reasons.size())));
    }
}
