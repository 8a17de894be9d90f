package id.abdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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
        String fresh = inOrder(new ApplicationModulesExporter(MODULES).toJson()) + "\n";
        if (Boolean.getBoolean("abdi.guide")) {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, fresh);
        }
        assertThat(Files.readString(file)).isEqualTo(fresh);
    }

    /** The exporter writes dependencies and their types in another order in each run; here they stand by name. */
    private static String inOrder(String exported) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode modules = (ObjectNode) mapper.readTree(exported);
        for (JsonNode module : modules) {
            Map<String, JsonNode> byName = new TreeMap<>();
            ArrayNode dependencies = (ArrayNode) module.get("dependencies");
            for (JsonNode used : dependencies) {
                ObjectNode tidy = mapper.createObjectNode();
                tidy.set("target", used.get("target"));
                ArrayNode types = tidy.putArray("types");
                used.get("types").valueStream().map(JsonNode::asString).sorted().forEach(types::add);
                byName.put(used.get("target").asString(), tidy);
            }
            dependencies.removeAll();
            byName.values().forEach(dependencies::add);
        }
        return mapper.writeValueAsString(modules);
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
