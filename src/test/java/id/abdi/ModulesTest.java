package id.abdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;

/** The house stands as it was drawn: no module uses what it does not name, none uses another in a circle. */
class ModulesTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Abdi.class);
    private static final String BEGIN = "<!-- modules -->";
    private static final String END = "<!-- /modules -->";

    @Test
    void everyModuleUsesOnlyWhatItNames() {
        MODULES.verify();
    }

    /** Written anew with {@code -Dabdi.guide=true}. */
    @Test
    void thePictureOfTheModulesIsTrue() throws IOException {
        Path file = Path.of("ARCHITECTURE.md");
        String text = Files.readString(file);
        String drawn = BEGIN + "\n```mermaid\ngraph TD\n" + arrows() + "\n```\n" + END;
        String fresh =
                text.substring(0, text.indexOf(BEGIN)) + drawn + text.substring(text.indexOf(END) + END.length());
        if (Boolean.getBoolean("abdi.guide")) {
            Files.writeString(file, fresh);
        }
        assertThat(Files.readString(file)).isEqualTo(fresh);
    }

    /**
     * The start reads the modules and their order from this file, else it would analyse every class again. Written anew with
     * {@code -Dabdi.guide=true}.
     */
    @Test
    void theListOfModulesThatTheStartReadsIsTrue() throws IOException {
        Path file = Path.of("src/main/resources", ApplicationModulesExporter.DEFAULT_LOCATION);
        String fresh = new ApplicationModulesExporter(MODULES).toJson() + "\n";
        if (Boolean.getBoolean("abdi.guide")) {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, fresh);
        }
        assertThat(Files.readString(file)).isEqualTo(fresh);
    }

    private static String arrows() {
        return MODULES.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .flatMap(module -> module.getDirectDependencies(MODULES)
                        .uniqueModules()
                        .map(ApplicationModule::getIdentifier)
                        .map(Object::toString)
                        .sorted()
                        .map(used -> "  " + module.getIdentifier() + " --> " + used))
                .collect(Collectors.joining("\n"));
    }
}
