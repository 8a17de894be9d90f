package id.abdi;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.cli.Args;
import id.abdi.cli.Command;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.FormToken;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.RouteSamples.Sample;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * SEC-2: every registered route, asked by everybody who can stand in some relation to the person that it is about, answers as
 * {@code docs/rights.md} says. Each module's {@link RouteSamples} give what is asked about and an input that is right in itself, so
 * that only the asker is refused. A new route without a row there fails. Written anew with {@code -Dabdi.guide=true}; read what
 * changed.
 */
@AbdiTest(own = true)
class RoutesTest {
    private static final Path FILE = Path.of("docs/rights.md");
    private static final String BEGIN = "<!-- routes -->";
    private static final String END = "<!-- /routes -->";
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final String YES = "yes";

    /** Rows where nobody gets through, and why. */
    private static final Map<String, String> NOBODY = Map.of(
            "POST /account/password", "asks for the own password; what a right one does is tested where people sign in",
            "POST /activate", "asks for a code; what a right one does is tested where people sign in",
            "POST /discipline/performance", "help must have been offered first; the gate is tested with the cases",
            "POST /login", "asks for a password; what a right one does is tested where people sign in");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    List<RouteSamples> modules;

    @Autowired
    List<Command> commands;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private final Map<String, Ask> ready = new HashMap<>();
    private final Map<Person, RequestPostProcessor> sessions = new HashMap<>();
    private final Map<Person, RequestPostProcessor> tokens = new HashMap<>();

    @Test
    void everyRouteAnswersAsTheTableSays() throws IOException {
        Cast cast = new Cast(regency, signedIn);
        Map<String, List<String>> rows = new TreeMap<>();
        rows(cast).forEach((row, sample) -> rows.put(row, cells(sample, cast)));
        String text = Files.readString(FILE);
        String fresh = text.substring(0, text.indexOf(BEGIN))
                + BEGIN
                + "\n"
                + table(cast, rows)
                + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("abdi.guide")) {
            Files.writeString(FILE, fresh);
        }
        assertOpen(rows);
        assertThat(Files.readString(FILE)).isEqualTo(fresh);
        assertTheLogAgrees();
    }

    /** LOG-10: after all that was recorded behind every route, each row says what the log says. */
    private void assertTheLogAgrees() {
        Command audit = commands.stream()
                .filter(command -> command.name().equals("log audit"))
                .findFirst()
                .orElseThrow();
        assertThat(audit.run(new Args(List.of(), Map.of()))).isZero();
    }

    private static String table(Cast cast, Map<String, List<String>> rows) {
        List<String> names = new ArrayList<>(List.of("nobody"));
        names.addAll(cast.askers().keySet());
        StringBuilder table = new StringBuilder(
                "| route | " + String.join(" | ", names) + " |\n|---|" + "---|".repeat(names.size()) + "\n");
        rows.forEach((row, cells) -> table.append("| `")
                .append(row)
                .append("` | ")
                .append(String.join(" | ", cells))
                .append(" |\n"));
        return table.toString();
    }

    /** A row in which nobody gets through says nothing of rights: its sample is wrong, or so is a right. */
    private static void assertOpen(Map<String, List<String>> rows) {
        assertThat(rows).allSatisfy((row, cells) -> assertThat(cells).as(row).doesNotContain("500", "400", "415"));
        Set<String> shut = rows.keySet().stream()
                .filter(row -> !rows.getOrDefault(row, List.of()).contains(YES))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shut).isEqualTo(new TreeSet<>(NOBODY.keySet()));
    }

    /** What is asked, by the name of its row. */
    private Map<String, Sample> rows(Cast cast) {
        Map<String, Sample> rows = new LinkedHashMap<>();
        Set<String> sampled = new TreeSet<>();
        List<Sample> samples =
                modules.stream().flatMap(module -> module.of(cast).stream()).toList();
        samples.forEach(sample -> sampled.add(sample.route()));
        Set<String> routes = routes();
        assertThat(routes).containsAll(sampled);
        // First what needs no thing of its own: the section is small then.
        routes.stream()
                .filter(route -> !sampled.contains(route))
                .forEach(route -> rows.put(route, Sample.of(route, Ask::plain)));
        samples.forEach(sample ->
                assertThat(rows.put(sample.row(), sample)).as(sample.row()).isNull());
        return rows;
    }

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("id.abdi")) {
                for (String pattern : mapping.getPatternValues()) {
                    mapping.getMethodsCondition().getMethods().forEach(method -> routes.add(method + " " + pattern));
                }
            }
        });
        // Signing out ends the session that the next question needs.
        routes.remove("POST /logout");
        return routes;
    }

    private List<String> cells(Sample sample, Cast cast) {
        List<String> cells = new ArrayList<>();
        cells.add(answer(sample, cast, "nobody", null));
        cast.askers().forEach((name, asker) -> cells.add(answer(sample, cast, name, asker)));
        return cells;
    }

    private String answer(Sample sample, Cast cast, String name, @Nullable Person asker) {
        Person asking = asker == null ? cast.person() : asker;
        Ask ask = sample.own()
                ? sample.ask().apply(asking)
                : ready.computeIfAbsent(sample.row(), row -> sample.ask().apply(asking));
        Person about = ask.about().orElse(cast.person());
        HttpMethod method =
                HttpMethod.valueOf(sample.route().substring(0, sample.route().indexOf(' ')));
        String address =
                VARIABLE.matcher(sample.address()).replaceAll(found -> value(sample, ask, about, cast, found.group(1)));
        var request = request(method, address, ask);
        Person who = name.equals("self") ? about : asker;
        boolean api = address.startsWith("/api/");
        if (who != null) {
            request.with(
                    api ? tokens.computeIfAbsent(who, signedIn::token) : sessions.computeIfAbsent(who, signedIn::as));
        } else if (!api) {
            request.header("Sec-Fetch-Site", "same-origin").with(new FormToken());
        }
        MvcTestResult result = mvc.perform(request);
        assertHeaders(sample.row(), result);
        String word = word(result);
        if (word.equals(YES) && !method.equals(HttpMethod.GET)) {
            ready.remove(sample.row());
        }
        return word;
    }

    private static String value(Sample sample, Ask ask, Person about, Cast cast, String variable) {
        return ask.named(variable).orElseGet(() -> switch (variable) {
            case "nip" -> about.nip().value();
            case "date" -> TestClock.TODAY.toString();
            case "unit" -> cast.division().code();
            default -> throw new AssertionError(sample.row() + ": nothing is sampled for " + variable);
        });
    }

    private static AbstractMockHttpServletRequestBuilder<?> request(HttpMethod method, String address, Ask ask) {
        AbstractMockHttpServletRequestBuilder<?> request = ask.file().isPresent()
                ? MockMvcRequestBuilders.multipart(method, address)
                        .file(new MockMultipartFile(
                                "file",
                                ask.file().get().name(),
                                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                ask.file().get().content()))
                : MockMvcRequestBuilders.request(method, address);
        ask.headers().forEach((name, value) -> request.header(name, value));
        ask.fields().forEach((field, values) -> request.param(field, values.toArray(String[]::new)));
        ask.content()
                .ifPresent(bytes ->
                        request.contentType(MediaType.APPLICATION_OCTET_STREAM).content(bytes));
        ask.body()
                .ifPresent(
                        json -> request.contentType(MediaType.APPLICATION_JSON).content(json));
        boolean form =
                ask.file().isEmpty() && ask.content().isEmpty() && ask.body().isEmpty();
        if (form && !method.equals(HttpMethod.GET)) {
            request.contentType(MediaType.APPLICATION_FORM_URLENCODED);
        }
        return request;
    }

    /** SEC-18, SEC-22: whatever the answer is, no other site learns of it and no cache keeps it but what is public. */
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
        if (!route.contains("/assets/") && !route.contains("/log/")) {
            assertThat(response.getHeader("Cache-Control")).as(route).contains("no-store");
        }
    }

    /** Whether the route opened; a number says what else was wrong. */
    private static String word(MvcTestResult result) {
        int status = result.getResponse().getStatus();
        String location = result.getResponse().getRedirectedUrl();
        if (status >= 400) {
            return Integer.toString(status);
        }
        return location != null && location.contains("/login") ? "login" : YES;
    }
}
