package id.abdi;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.FormToken;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.Uuid7;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * SEC-2: every registered route, asked by everybody who can stand in some relation to the person that it is about, answers as
 * {@code docs/rights.md} says. A new route without a row there fails. Written anew with {@code -Dabdi.guide=true}; read what changed.
 */
@AbdiTest(own = true)
class RoutesTest {
    private static final Path FILE = Path.of("docs/rights.md");
    private static final String BEGIN = "<!-- routes -->";
    private static final String END = "<!-- /routes -->";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private final Map<String, Person> askers = new LinkedHashMap<>();
    private String unit = "";

    /** The person that every route is about, and everybody who may ask. */
    private Person build() {
        Place agency = regency.agency("Dinas Contoh").head("Kepala Dinas");
        Place division = agency.section("Bidang Contoh").head("Kepala Bidang");
        division.staff("Pegawai Contoh", "Rekan Contoh");
        unit = division.code();
        Place other =
                regency.agency("Dinas Lain").head("Kepala Lain").staff("BKPSDM", "Inspektorat", "Operator", "Bupati");
        signedIn.grant(other.staff(0), Role.BKPSDM);
        signedIn.grant(other.staff(1), Role.INSPECTORATE);
        signedIn.grant(other.staff(2), Role.OPERATOR);
        signedIn.grant(other.staff(3), Role.REGENT);
        askers.put("self", division.staff(0));
        askers.put("superior", division.head());
        askers.put("next superior", agency.head());
        askers.put("above", regency.regent());
        askers.put("colleague", division.staff(1));
        askers.put("other head", other.head());
        askers.put("BKPSDM", other.staff(0));
        askers.put("Inspektorat", other.staff(1));
        askers.put("Bupati", other.staff(3));
        askers.put("operator", other.staff(2));
        return division.staff(0);
    }

    @Test
    void everyRouteAnswersAsTheTableSays() throws IOException {
        Person person = build();
        List<String> names = new ArrayList<>(List.of("nobody"));
        names.addAll(askers.keySet());
        StringBuilder table = new StringBuilder(
                "| route | " + String.join(" | ", names) + " |\n|---|" + "---|".repeat(names.size()) + "\n");
        routes().forEach((route, method) -> {
            List<String> cells = new ArrayList<>();
            cells.add(answer(route, method, person, null));
            askers.values().forEach(asker -> cells.add(answer(route, method, person, asker)));
            table.append("| `")
                    .append(route)
                    .append("` | ")
                    .append(String.join(" | ", cells))
                    .append(" |\n");
        });
        String text = Files.readString(FILE);
        String fresh =
                text.substring(0, text.indexOf(BEGIN)) + BEGIN + "\n" + table + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("abdi.guide")) {
            Files.writeString(FILE, fresh);
        }
        assertThat(Files.readString(FILE)).isEqualTo(fresh);
    }

    private Map<String, HttpMethod> routes() {
        Map<String, HttpMethod> routes = new TreeMap<>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("id.abdi")) {
                for (String pattern : mapping.getPatternValues()) {
                    mapping.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> routes.put(method + " " + pattern, HttpMethod.valueOf(method.name())));
                }
            }
        });
        // Signing out ends the session that the next question needs.
        routes.keySet().removeIf(route -> route.equals("POST /logout"));
        return routes;
    }

    private String answer(String route, HttpMethod method, Person person, @Nullable Person asker) {
        String path = route.substring(route.indexOf(' ') + 1)
                .replace("{nip}", person.nip().value())
                .replace("{date}", TestClock.TODAY.toString())
                .replace("{code}", "activity.closing-hour")
                .replace("{unit}", unit)
                .replace("{hijriYear}", "1448")
                .replaceAll("\\{[^}]+}", Uuid7.next().toString());
        boolean api = path.startsWith("/api/");
        var request = mvc.method(method).uri(path);
        if (asker != null) {
            request = request.with(api ? signedIn.token(asker) : signedIn.as(asker));
        } else if (!api) {
            request = request.header("Sec-Fetch-Site", "same-origin").with(new FormToken());
        }
        if (!method.equals(HttpMethod.GET)) {
            request = api
                    ? request.contentType(MediaType.APPLICATION_JSON).content(body(route))
                    : form(request.contentType(MediaType.APPLICATION_FORM_URLENCODED));
        }
        MvcTestResult result = request.exchange();
        assertHeaders(route, result);
        return word(result);
    }

    /** SEC-18, SEC-22: whatever the answer is, no other site learns of it and no cache keeps it. */
    private static void assertHeaders(String route, MvcTestResult result) {
        var response = result.getResponse();
        assertThat(response.getHeaders("Content-Security-Policy"))
                .as(route)
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("X-Content-Type-Options")).as(route).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).as(route).isEqualTo("no-referrer");
        assertThat(response.getHeader("Cross-Origin-Opener-Policy")).as(route).isEqualTo("same-origin");
        assertThat(response.getHeader("Permissions-Policy")).as(route).contains("camera=()", "geolocation=()");
        assertThat(response.getHeaderNames()).as(route).doesNotContain("Server", "X-Powered-By");
        if (!route.contains("/assets/")) {
            assertThat(response.getHeader("Cache-Control")).as(route).contains("no-store");
        }
    }

    /** What that route takes, right in itself, so that only the asker can be refused. */
    private static String body(String route) {
        if (route.contains("/answers")) {
            return "{\"text\":\"Contoh\"}";
        }
        if (route.contains("/reopening")) {
            return "{\"reason\":\"Contoh\"}";
        }
        if (route.contains("/weeks/")) {
            return "{\"cells\":[]}";
        }
        if (route.contains("/shared-events/")) {
            return route.endsWith("/answer") ? "{\"tookPart\":true}" : "{\"title\":\"Contoh\"}";
        }
        if (route.contains("/plans/")) {
            return route.endsWith("/steps") ? "{\"version\":1}" : "{\"statement\":\"Contoh\"}";
        }
        return route.contains("/daily-reports/")
                ? "{\"verdict\":\"EXPECTED\"}"
                : "{\"date\":\"2026-07-15\",\"description\":\"Contoh\",\"minutes\":30,\"kind\":\"ROUTINE\"}";
    }

    private static MockMvcTester.MockMvcRequestBuilder form(MockMvcTester.MockMvcRequestBuilder request) {
        return request.param("verdict", "EXPECTED")
                .param("text", "Contoh")
                .param("reason", "Contoh")
                .param("words", "Contoh")
                .param("version", "1")
                .param("unit", Uuid7.next().toString())
                .param("nip", "199001012015011990")
                .param("duty", "BKPSDM")
                .param("granting", "true")
                .param("confirm", "true")
                .param("value", "11:00")
                .param("validFrom", TestClock.TODAY.plusDays(30).toString())
                .param("source", "Contoh")
                .param("end", "false")
                .param("confirmed", "false")
                .param("known", "0")
                .param("date", TestClock.TODAY.toString());
    }

    /** Whether the route opens: what it then says of the input is its own matter. */
    private static String word(MvcTestResult result) {
        int status = result.getResponse().getStatus();
        String location = result.getResponse().getRedirectedUrl();
        return switch (status) {
            case 401, 403, 404 -> Integer.toString(status);
            default -> location != null && location.contains("/login") ? "login" : "yes";
        };
    }
}
