package id.abdi.credential;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/**
 * The passwords that are guessed first: the 30,000 most common of published breaches, as zxcvbn brings them, and what
 * people in Indonesian offices use.
 */
final class CommonPasswords {
    private CommonPasswords() {}

    static Set<String> load() {
        try {
            Set<String> common =
                    new HashSet<>(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
            new ClassPathResource("id/abdi/credential/indonesian-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PasswordRules::letters)
                    .forEach(common::add);
            return Set.copyOf(common);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the lists of common passwords cannot be read", unreadable);
        }
    }
}
