package id.abdi.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description of the API names every route, and all that it refers to. */
@AbdiTest
class OpenApiTest extends ApiAtHand {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void everyRegisteredRouteIsDescribedAndNoOther() {
        Set<String> registered = new TreeSet<>();
        handlers.getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> registered.add(method + " " + path))));
        Set<String> described = new TreeSet<>();
        description()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                described.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(described).isEqualTo(registered).hasSizeGreaterThan(10);
    }

    @Test
    void everyVariableOfAPathIsAParameter() {
        description()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    Set<String> named = new TreeSet<>();
                    method.getValue().get("parameters").forEach(parameter -> {
                        if (parameter.get("in").asString().equals("path")) {
                            named.add("{" + parameter.get("name").asString() + "}");
                        }
                    });
                    assertThat(named).as(method.getKey() + " " + path.getKey()).isEqualTo(variables(path.getKey()));
                }));
    }

    private static Set<String> variables(String path) {
        Set<String> variables = new TreeSet<>();
        java.util.regex.Pattern.compile("\\{[^}]+}")
                .matcher(path)
                .results()
                .forEach(found -> variables.add(found.group()));
        return variables;
    }

    @Test
    void everySchemaThatIsReferredToIsThere() {
        JsonNode description = description();
        Set<String> references = new TreeSet<>();
        description.findValues("$ref").forEach(reference -> references.add(reference.asString()));
        assertThat(references).contains("#/components/schemas/ReportAnswer");
        for (String reference : references) {
            assertThat(description.at(reference.substring(1)).isObject())
                    .as(reference)
                    .isTrue();
        }
    }

    @Test
    void itSaysWhatIsRequiredAndWhatMayBeNull() {
        JsonNode body = description().at("/components/schemas/ActivityBody");
        assertThat(body.at("/properties/minutes/type").toString()).isEqualTo("[\"integer\",\"null\"]");
        JsonNode answer = description().at("/components/schemas/ReportAnswer");
        assertThat(answer.get("required").toString()).contains("\"verdict\"").doesNotContain("\"reason\"");
        assertThat(description().get("openapi").asString()).startsWith("3.1");
    }

    @Test
    void whoHasNotSignedInMayReadItAndNothingElse() {
        assertThat(mvc.get().uri("/api/openapi.json")).hasStatusOk().hasContentType("application/json");
        assertThat(mvc.get().uri("/api/v1/me")).hasStatus(401).hasContentType("application/problem+json");
    }
}
