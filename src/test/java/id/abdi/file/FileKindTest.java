package id.abdi.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "IMG_2026.HEIC, IMG_2026.jpg",
        "../../etc/passwd, passwd.jpg",
        "C:\\foto\\rapat desa.png, rapat desa.jpg",
        "'', berkas.jpg",
        ".., berkas.jpg",
        "a\u202Egpj.exe, a gpj.jpg"
    })
    void aNameHasNoFolderAndTheEndingOfItsKind(String given, String name) {
        assertThat(FileKind.JPEG.name(given)).isEqualTo(name);
    }
}
