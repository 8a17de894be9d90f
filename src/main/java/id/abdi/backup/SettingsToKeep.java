package id.abdi.backup;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.stereotype.Component;

/** The settings of ours that the operator gave, without what is secret: what a restored installation must be given again. */
@Component
class SettingsToKeep {
    private static final Pattern OURS = Pattern.compile("abdi[._].+");
    private static final Pattern OF_THIS_START = Pattern.compile("abdi[._](serves|jobs|data|demo|heap)");
    private static final Pattern SECRET = Pattern.compile(".*(password|secret|token|key|credential|login).*");
    private static final Pattern LOGIN_IN_ADDRESS = Pattern.compile(".*://[^/]*@.*");

    private final ConfigurableEnvironment environment;

    SettingsToKeep(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    Map<String, String> all() {
        Map<String, String> settings = new TreeMap<>();
        environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .map(EnumerablePropertySource.class::cast)
                .forEach(source -> {
                    for (String name : source.getPropertyNames()) {
                        String value = String.valueOf(source.getProperty(name));
                        if (kept(name.toLowerCase(Locale.ROOT), value)) {
                            settings.putIfAbsent(name, value);
                        }
                    }
                });
        return settings;
    }

    static boolean kept(String name, String value) {
        return OURS.matcher(name).matches()
                && !OF_THIS_START.matcher(name).matches()
                && !SECRET.matcher(name).matches()
                && !LOGIN_IN_ADDRESS.matcher(value).matches();
    }
}
