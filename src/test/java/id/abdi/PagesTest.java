package id.abdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no template may hold: words of its own, inline scripts and styles, unescaped output (SEC-18, SEC-29, UX-6). */
class PagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST = 150;
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN = Pattern.compile("(href|src|action|hx-[a-z]+)=\"(https?:)?//");
    private static final Pattern POST_FORM = Pattern.compile("(?s)<form\\b[^>]*method=\"post\".*?</form>");

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateIsShort(Path template) throws IOException {
        assertThat(Files.readAllLines(template)).hasSizeLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNothingInlineAndNothingForeign(Path template) throws IOException {
        String text = Files.readString(template);
        assertThat(INLINE.matcher(text).find())
                .as("inline script, style or handler")
                .isFalse();
        assertThat(FOREIGN.matcher(text).find())
                .as("an address of another host")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateEscapesWhatItShows(Path template) throws IOException {
        boolean frame = template.endsWith("web/Page.jte");
        assertThat(Files.readString(template).contains("$unsafe")).isEqualTo(frame);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNoWordsOfItsOwn(Path template) throws IOException {
        assertThat(TemplateText.bare(Files.readString(template)))
                .as("words that belong into the message files")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aFormThatPostsProvesWhereItComesFrom(Path template) throws IOException {
        List<String> forms = POST_FORM
                .matcher(Files.readString(template))
                .results()
                .map(form -> form.group())
                .toList();
        assertThat(forms).allMatch(form -> form.contains("@template.web.Csrf("));
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .sorted()
                    .toList();
        }
    }
}
