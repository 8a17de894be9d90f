package id.abdi.personnel;

import id.abdi.organization.EmploymentStatus;
import id.abdi.organization.PostKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of staff tables, as our records have them. */
final class StaffWords {
    static final Map<String, EmploymentStatus> STATUS = Map.of(
            "PNS", EmploymentStatus.PNS,
            "CPNS", EmploymentStatus.CPNS,
            "PPPK", EmploymentStatus.PPPK,
            "P3K", EmploymentStatus.PPPK,
            "NON ASN", EmploymentStatus.NON_ASN,
            "HONORER", EmploymentStatus.NON_ASN,
            "KONTRAK", EmploymentStatus.NON_ASN);
    static final Map<String, String> GENDER = Map.of(
            "L", "M",
            "P", "F",
            "M", "M",
            "F", "F",
            "LAKI-LAKI", "M",
            "PEREMPUAN", "F",
            "PRIA", "M",
            "WANITA", "F",
            "MALE", "M",
            "FEMALE", "F");

    private static final Pattern GRADE = Pattern.compile("(?i)(IV|I{1,3})\\s*[/.-]?\\s*([a-e])|[IVX]{1,4}");
    private static final List<String> LEFT =
            List.of("pensiun", "berhenti", "diberhentikan", "meninggal", "wafat", "punah", "pindah instansi");

    private StaffWords() {}

    /** {@code IIIc}, {@code III/C} and {@code III-c} are {@code III/c}; contract staff have Roman numbers alone. */
    static Optional<String> grade(String text) {
        if (!GRADE.matcher(text).matches()) {
            return Optional.empty();
        }
        String plain = text.replaceAll("[\\s/.-]", "");
        char last = plain.charAt(plain.length() - 1);
        boolean roman = "IVXivx".indexOf(last) >= 0;
        return Optional.of(
                roman
                        ? plain.toUpperCase(Locale.ROOT)
                        : plain.substring(0, plain.length() - 1).toUpperCase(Locale.ROOT) + "/"
                                + Character.toLowerCase(last));
    }

    static Optional<PostKind> postKind(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.matches("leader|.*(pimpinan|jpt|bupati|utama|madya pratama).*")) {
            return Optional.of(PostKind.LEADER);
        }
        if (word.matches("managerial|.*(administrator|pengawas|struktural|manajerial|eselon).*")) {
            return Optional.of(PostKind.MANAGERIAL);
        }
        if (word.matches("executive|.*(pelaksana|fungsional umum|jfu).*")) {
            return Optional.of(PostKind.EXECUTIVE);
        }
        return word.matches("functional|.*(fungsional|jft).*") ? Optional.of(PostKind.FUNCTIONAL) : Optional.empty();
    }

    /** Civil servant, on probation or on contract, from the two columns of the national export. */
    static EmploymentStatus status(String kind, String probation) {
        String word = kind.toUpperCase(Locale.ROOT);
        if (word.contains("PPPK") || word.contains("P3K")) {
            return EmploymentStatus.PPPK;
        }
        boolean candidate = probation.equalsIgnoreCase("C") || probation.equalsIgnoreCase("CPNS");
        return candidate || word.startsWith("CPNS") ? EmploymentStatus.CPNS : EmploymentStatus.PNS;
    }

    /** Whether that legal state (<em>kedudukan hukum</em>) means that somebody is no more in the service. */
    static boolean left(String state) {
        String word = state.toLowerCase(Locale.ROOT);
        return LEFT.stream().anyMatch(word::contains);
    }

    /** A name as people write it: exports know only capitals. Titles stand around it. */
    static String name(String name, String before, String after) {
        String written = written(name);
        String front = before.isEmpty() ? written : before + " " + written;
        return after.isEmpty() ? front : front + ", " + after;
    }

    static String written(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) ? capitalized(text) : text;
    }

    private static String capitalized(String capitals) {
        return Arrays.stream(capitals.split(" ", -1))
                .map(StaffWords::capitalizedWord)
                .collect(Collectors.joining(" "));
    }

    private static String capitalizedWord(String word) {
        return Pattern.compile("\\p{L}[\\p{L}'\u2019]*")
                .matcher(word)
                .replaceAll(found -> found.group().substring(0, 1)
                        + found.group().substring(1).toLowerCase(Locale.ROOT));
    }
}
