package id.abdi.listing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Sends a list that lies ready as a file. */
record ListFileView(ListFile file) implements View {
    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        file.format()
                .headers(file.name(), Files.size(file.path()))
                .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        Files.copy(file.path(), response.getOutputStream());
    }
}
