package id.abdi.credential;

import id.abdi.kernel.Nip;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that a stranger would try first on this person (SEC-11): number, birth date, name, unit. */
public record OwnWords(Nip nip, String name, String unit) {
    private static final int SHORTEST = 3;
    private static final List<Locale> LANGUAGES = List.of(Locale.of("id", "ID"), Locale.ENGLISH);
    private static final List<String> DATES = List.of(
            "yyyyMMdd", "ddMMyyyy", "dMyyyy", "MMddyyyy", "ddMMyy", "yyMMdd", "yyyyMM", "MMyyyy", "ddMM", "yyyy");
    private static final List<String> NAMED_DATES = List.of("dMMMMyyyy", "dMMMMyy", "dMMMM", "dMMMyyyy", "MMMMyyyy");

    @Override
    public String toString() {
        return "OwnWords";
    }

    /** All of them in lower case, without blanks and signs. */
    Set<String> all() {
        Set<String> words = new HashSet<>();
        String number = nip.value();
        words.addAll(List.of(
                number,
                number.substring(0, 8),
                number.substring(8, 14),
                number.substring(8),
                number.substring(12),
                number.substring(14)));
        nip.birthDate().ifPresent(born -> addDates(born, words));
        addWords(name, words);
        addWords(unit, words);
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }

    private static void addDates(LocalDate born, Set<String> words) {
        for (String pattern : DATES) {
            words.add(DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(born));
        }
        for (Locale language : LANGUAGES) {
            for (String pattern : NAMED_DATES) {
                words.add(PasswordRules.letters(
                        DateTimeFormatter.ofPattern(pattern, language).format(born)));
            }
        }
    }

    private static void addWords(String text, Set<String> words) {
        words.add(PasswordRules.letters(text));
        for (String word : text.split("[^\\p{L}\\p{Nd}]+", -1)) {
            words.add(PasswordRules.letters(word));
        }
    }
}
