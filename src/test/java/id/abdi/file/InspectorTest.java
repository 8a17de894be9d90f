package id.abdi.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.kernel.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people hand in, honest and hostile (SEC-23, SEC-24, SEC-28). */
class InspectorTest {
    private final Inspector inspector = new Inspector(ZoneId.of("Asia/Jakarta"));

    @Test
    void aPhotoKeepsWhenItWasTakenAndNothingElse() {
        Inspected photo = inspector.inspect(Samples.withExif(Samples.jpeg(80, 40), 1));
        assertThat(photo.kind()).isEqualTo(FileKind.JPEG);
        assertThat(photo.takenAt()).isEqualTo(Instant.parse("2026-03-02T02:15:30Z"));
        assertThat(new String(photo.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "2026:03:02");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, 10, 5", "2, 80, 40, 70, 5", "3, 80, 40, 70, 35", "4, 80, 40, 10, 35",
        "5, 40, 80, 5, 10", "6, 40, 80, 35, 10", "7, 40, 80, 35, 70", "8, 40, 80, 5, 70"
    })
    void howeverItWasHeldAPhotoStandsUpright(int orientation, int width, int height, int redX, int redY) {
        BufferedImage picture = read(inspector.inspect(Samples.withExif(Samples.jpeg(80, 40), orientation)));
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(picture.getRGB(redX, redY) >> 16 & 0xff).isGreaterThan(200);
        assertThat(picture.getRGB(width - 1 - redX, height - 1 - redY) >> 16 & 0xff)
                .isLessThan(60);
    }

    @Test
    void aLargePhotoBecomesSmallerAndHasAThumbnail() throws IOException {
        Inspected photo = inspector.inspect(Samples.jpeg(5000, 4000));
        assertThat(read(photo).getWidth()).isEqualTo(2560);
        byte[] small = photo.thumbnail();
        assertThat(small).isNotNull();
        assertThat(ImageIO.read(new ByteArrayInputStream(small)).getWidth()).isEqualTo(320);
    }

    @Test
    void theSameFileGivesTheSameBytes() {
        byte[] photo = Samples.jpeg(300, 200);
        assertThat(inspector.inspect(photo).content())
                .isEqualTo(inspector.inspect(photo).content());
    }

    @Test
    void screenshotsOfAnyDepthStayPng() {
        assertThat(inspector.inspect(Samples.png(60, 30)).kind()).isEqualTo(FileKind.PNG);
        assertThat(read(inspector.inspect(Samples.png16(60, 30))).getWidth()).isEqualTo(60);
    }

    @Test
    void aWebPictureBecomesAJpeg() {
        byte[] webp = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
        assertThat(inspector.inspect(webp).kind()).isEqualTo(FileKind.JPEG);
    }

    @Test
    void whatABombHidesInAPictureIsNeverOpened() {
        byte[] text =
                Samples.joined("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1), Samples.packedZeros(100_000_000));
        assertThat(read(inspector.inspect(Samples.withChunk(Samples.png(60, 30), "zTXt", text)))
                        .getWidth())
                .isEqualTo(60);
        refused("file-pixels", Samples.claiming(Samples.jpeg(80, 40), 65_500, 65_500));
    }

    @Test
    void whatIsBehindAPictureIsDropped() {
        byte[] photo =
                Samples.joined(Samples.jpeg(80, 40), "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(inspector.inspect(photo).content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
        byte[] screenshot = Samples.joined(Samples.png(80, 40), "PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(inspector.inspect(screenshot).content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("PK\u0003\u0004");
    }

    @Test
    void halfAPictureIsRefused() {
        byte[] jpeg = Samples.jpeg(800, 400);
        refused("file-broken-picture", Arrays.copyOf(jpeg, jpeg.length / 2));
        byte[] png = Samples.png(800, 400);
        refused("file-broken-picture", Arrays.copyOf(png, png.length / 2));
        refused("file-broken-picture", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xff, (byte) 0xd9});
    }

    @Test
    void whatIsNeitherPictureNorPdfIsRefusedWhateverItsName() {
        refused("file-type", "GIF89a".getBytes(StandardCharsets.US_ASCII));
        refused("file-type", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII));
        refused("file-type", "<html>".getBytes(StandardCharsets.US_ASCII));
        refused("file-type", "PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII));
        refused("file-type", "MZ".getBytes(StandardCharsets.US_ASCII));
        refused("file-empty", new byte[0]);
        refused("file-too-large", new byte[20_000_001]);
    }

    @Test
    void aPlainPdfIsKeptByteForByte() {
        byte[] pdf = Samples.pdf();
        Inspected file = inspector.inspect(pdf);
        assertThat(file.kind()).isEqualTo(FileKind.PDF);
        assertThat(file.content()).isEqualTo(pdf);
        assertThat(file.thumbnail()).isNull();
    }

    @Test
    void aPdfThatDoesAnythingIsRefused() {
        refused(
                "file-active-pdf",
                Samples.pdf(document ->
                        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"))));
        refused("file-active-pdf", Samples.pdf(document -> {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(new PDActionLaunch());
            document.getPage(0).getAnnotations().add(link);
            document.getPage(0).setAnnotations(java.util.List.of(link));
        }));
        refused(
                "file-active-pdf",
                Samples.pdf(document ->
                        document.getDocumentCatalog().getCOSObject().setString(COSName.getPDFName("XFA"), "<x/>")));
        refused("file-active-pdf", Samples.pdf(document -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(java.util.Map.of("x", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        }));
    }

    @Test
    void aPdfThatIsLockedBrokenOrTwoFilesIsRefused() {
        refused(
                "file-locked-pdf",
                Samples.pdf(document ->
                        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()))));
        byte[] pdf = Samples.pdf();
        refused("file-broken-pdf", Arrays.copyOf(pdf, pdf.length / 2));
        refused("file-broken-pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII));
        refused("file-two-in-one", Samples.joined(pdf, "PK\u0005\u0006".getBytes(StandardCharsets.US_ASCII)));
        refused("file-two-in-one", Samples.joined(pdf, new byte[5000]));
    }

    @Test
    void aPdfWhoseListOfObjectsIsABombIsNotOpened() {
        byte[] zeros = Samples.packedZeros(80_000_000);
        byte[] before = ("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + zeros.length
                        + ">>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] after = "\nendstream\nendobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        refused("file-broken-pdf", Samples.joined(Samples.joined(before, zeros), after));
    }

    private void refused(String type, byte[] bytes) {
        assertThatThrownBy(() -> inspector.inspect(bytes))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private static BufferedImage read(Inspected file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file.content()));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
