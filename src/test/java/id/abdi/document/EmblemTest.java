package id.abdi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The emblem is a picture that can be shown, or the program says at its start what is wrong. */
class EmblemTest {
    @TempDir
    Path folder;

    private static void refused(Path file, String... words) {
        assertThatThrownBy(() -> new Emblem(file.toString()))
                .isInstanceOf(EmblemFault.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void noneIsNone() {
        assertThat(new Emblem(" ").source()).isNull();
    }

    @Test
    void aPictureIsTheSourceOfAnImage() throws IOException {
        assertThat(EmblemOfTest.in(folder).source()).startsWith("data:image/png;base64,iVBOR");
    }

    @Test
    void whatCannotBeShownIsSaidInASentence() throws IOException {
        refused(folder.resolve("tidak-ada.png"), "tidak-ada.png", "cannot be read");
        refused(Files.writeString(folder.resolve("lambang.svg"), "<svg/>"), "lambang.svg", "no PNG or JPEG");
        refused(Files.write(folder.resolve("besar.png"), new byte[200_000]), "besar.png", "larger than 100 KB");
    }
}
