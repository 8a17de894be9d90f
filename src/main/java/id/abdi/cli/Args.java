package id.abdi.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words behind a command: plain ones in order, and options as {@code --name value}, {@code --name=value} or a bare {@code --flag}. */
public record Args(List<String> words, Map<String, String> options) {
    public Args {
        words = List.copyOf(words);
        options = Map.copyOf(options);
    }

    /**
     * @param flags the options that take no value
     * @throws UsageException for an option that should have a value and has none
     */
    public static Args parse(List<String> tokens, Set<String> flags) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (!token.startsWith("--")) {
                words.add(token);
                continue;
            }
            String name = token.substring(2);
            int equals = name.indexOf('=');
            if (equals >= 0) {
                options.put(name.substring(0, equals), name.substring(equals + 1));
            } else if (flags.contains(name)) {
                options.put(name, "");
            } else if (i + 1 < tokens.size()) {
                options.put(name, tokens.get(++i));
            } else {
                throw new UsageException("--" + name + " needs a value.");
            }
        }
        return new Args(words, options);
    }

    /** The plain word at this place, or a {@link UsageException} that names what is missing. */
    public String word(int index, String what) {
        if (index >= words.size()) {
            throw new UsageException("Missing: " + what + ".");
        }
        return words.get(index);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public boolean flag(String name) {
        return options.containsKey(name);
    }
}
