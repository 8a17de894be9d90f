package id.abdi.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words behind a command: plain ones in order, and options as {@code --name value}, {@code --name=value} or a bare {@code --flag}. */
public record Args(List<String> words, Map<String, String> options) {
    private static final Pattern OPTION = Pattern.compile("--([a-z][a-z-]*)");
    private static final Set<String> OF_ALL = Set.of("help", "data");

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

    /**
     * Looks for options that nobody would read, as one that is mistyped.
     *
     * @param command what is called, for the sentence
     * @param help its help, which names every option that it takes; {@code --help} and {@code --data} belong to all
     * @throws UsageException where there is another
     */
    public void onlyThoseOf(String command, String help) {
        Set<String> known =
                OPTION.matcher(help).results().map(found -> found.group(1)).collect(Collectors.toSet());
        options.keySet().stream()
                .filter(name -> !known.contains(name) && !OF_ALL.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new UsageException(command + " has no option --" + name + ".");
                });
    }

    public boolean flag(String name) {
        return options.containsKey(name);
    }
}
