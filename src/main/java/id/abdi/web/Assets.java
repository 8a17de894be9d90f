package id.abdi.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The static files of all modules, read once and held in memory, compressed too. Their address carries the hash of
 * their content, so that a browser keeps them for ever and still never shows an old one (SEC-21, UX-4).
 */
@Component
class Assets {
    private static final Pattern PLACE = Pattern.compile(".*/id/abdi/([a-z]+)/static/([^/]+)$");
    private static final String BOOTSTRAP = "META-INF/resources/webjars/bootstrap/5.3.8/css/";
    private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";

    private final Map<String, Asset> assets = new HashMap<>();

    Assets(@Value("${abdi.brand-colour:}") String brand) {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:id/abdi/*/static/*")) {
                Matcher place = PLACE.matcher(file.getURL().toString());
                if (file.isReadable() && place.matches()) {
                    add(place.group(1), place.group(2), file.getContentAsByteArray());
                }
            }
            add("web", "htmx.js", read(HTMX));
            add("web", "style.css", style(brand));
        } catch (IOException unreadable) {
            throw new IllegalStateException("the static files cannot be read", unreadable);
        }
    }

    Optional<Asset> find(String module, String file) {
        return Optional.ofNullable(assets.get(module + "/" + file));
    }

    String address(String module, String file) {
        Asset asset = find(module, file)
                .orElseThrow(() -> new IllegalStateException("no static file " + file + " in " + module));
        return "/assets/" + asset.hash() + "/" + module + "/" + file;
    }

    /** Bootstrap's resets and utility classes with our own design over them, in one request. */
    private static byte[] style(String brand) throws IOException {
        ByteArrayOutputStream style = new ByteArrayOutputStream();
        for (String part : List.of(
                BOOTSTRAP + "bootstrap-reboot.min.css",
                BOOTSTRAP + "bootstrap-utilities.min.css",
                "id/abdi/web/static/abdi.css")) {
            style.writeBytes(read(part));
            style.write('\n');
        }
        if (!brand.isBlank()) {
            style.writeBytes(BrandColour.of(brand.strip()).css().getBytes(StandardCharsets.UTF_8));
        }
        return style.toByteArray();
    }

    private static byte[] read(String path) throws IOException {
        return new ClassPathResource(path).getContentAsByteArray();
    }

    private void add(String module, String file, byte[] content) {
        assets.put(module + "/" + file, new Asset(file, content));
    }
}
