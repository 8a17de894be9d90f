package id.abdi.file;

import org.springframework.http.MediaType;

/** The kinds of files that are kept. What people hand in may be another one (WebP), which becomes one of these. */
public enum FileKind {
    JPEG(MediaType.IMAGE_JPEG_VALUE, "jpg"),
    PNG(MediaType.IMAGE_PNG_VALUE, "png"),
    PDF(MediaType.APPLICATION_PDF_VALUE, "pdf");

    private static final int LONGEST_NAME = 100;

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    public boolean picture() {
        return this != PDF;
    }

    /** A name to show and to save under, from what the person's device called it: no folders, the kind's own ending. */
    public String name(String given) {
        String file = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String stem = file.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]+", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^\\.+", "");
        String shortened =
                stem.length() > LONGEST_NAME ? stem.substring(0, LONGEST_NAME).strip() : stem;
        return (shortened.isEmpty() ? "berkas" : shortened) + "." + extension;
    }
}
