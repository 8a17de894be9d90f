package id.abdi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small HTTP client: the program with a token, or the browser of somebody with its cookies and the token of the forms. */
final class Asker {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String formToken = "";

    static {
        System.setProperty("http.maxConnections", "64");
    }

    private Asker(String address) {
        this.address = address;
    }

    /** What was answered. */
    record Answer(int status, String text) {}

    static Asker program(String address, String token) {
        Asker asker = new Asker(address);
        asker.headers.put("Authorization", "Bearer " + token);
        return asker;
    }

    /** A browser in which nobody has signed in. */
    static Asker visitor(String address) throws IOException {
        Asker asker = new Asker(address);
        asker.headers.put("Sec-Fetch-Site", "same-origin");
        asker.remember(asker.get("/login"));
        return asker;
    }

    /** Signs in by the form of the page. */
    static Asker browser(String address, String nip, String password) throws IOException {
        Asker asker = visitor(address);
        Answer entered = asker.signIn(nip, password);
        if (entered.status() >= 400) {
            throw new IllegalStateException("nobody signs in: " + entered.status());
        }
        asker.remember(asker.get("/today"));
        asker.headers.put("HX-Request", "true");
        return asker;
    }

    Answer signIn(String nip, String password) throws IOException {
        return post("/login", Map.of("nip", nip, "password", password));
    }

    /** The next requests go to another node; cookies and tokens are the same. */
    Asker turnTo(String other) {
        address = other;
        return this;
    }

    private void remember(Answer page) {
        Matcher token = FORM_TOKEN.matcher(page.text());
        if (token.find()) {
            formToken = token.group(1);
        }
    }

    Answer get(String path) throws IOException {
        return answer(open("GET", path));
    }

    Answer put(String path, String json, String... more) throws IOException {
        HttpURLConnection connection = open("PUT", path);
        connection.setRequestProperty("Content-Type", "application/json");
        for (int i = 0; i < more.length; i += 2) {
            connection.setRequestProperty(more[i], more[i + 1]);
        }
        return sent(connection, json);
    }

    /** A form of a page, with its token. */
    Answer post(String path, Map<String, String> fields) throws IOException {
        HttpURLConnection connection = open("POST", path);
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        StringBuilder form = new StringBuilder("_csrf=").append(encoded(formToken));
        fields.forEach(
                (name, value) -> form.append('&').append(name).append('=').append(encoded(value)));
        return sent(connection, form.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpURLConnection open(String method, String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(5_000);
        connection.setReadTimeout(30_000);
        headers.forEach(connection::setRequestProperty);
        if (!cookies.isEmpty()) {
            connection.setRequestProperty(
                    "Cookie",
                    String.join(
                            "; ",
                            cookies.entrySet().stream()
                                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                    .toList()));
        }
        return connection;
    }

    private Answer sent(HttpURLConnection connection, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(bytes.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(bytes);
        }
        return answer(connection);
    }

    private Answer answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        List<String> given = connection.getHeaderFields().getOrDefault("Set-Cookie", List.of());
        for (String cookie : given) {
            String pair = cookie.substring(0, Math.max(cookie.indexOf(';'), 0));
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        try (InputStream in = status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
            return new Answer(status, in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
