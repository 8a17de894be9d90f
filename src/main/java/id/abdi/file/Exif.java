package id.abdi.file;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The two things that are read of what a camera writes beside a picture: how it was held, and when. Never where.
 *
 * @param orientation 1 to 8, as EXIF numbers them
 */
record Exif(int orientation, @Nullable Instant takenAt) {
    private static final int UPRIGHT = 1;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);

    static Exif of(byte[] picture, ZoneId zone) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture), picture.length);
            return new Exif(orientation(metadata), takenAt(metadata, zone));
        } catch (ImageProcessingException | IOException | MetadataException unreadable) {
            return new Exif(UPRIGHT, null);
        }
    }

    private static int orientation(Metadata metadata) throws MetadataException {
        ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        if (directory == null || !directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
            return UPRIGHT;
        }
        int orientation = directory.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
    }

    private static @Nullable Instant takenAt(Metadata metadata, ZoneId zone) {
        ExifSubIFDDirectory directory = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        String written = directory == null ? null : directory.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
        if (directory == null || written == null) {
            return null;
        }
        try {
            String offset = directory.getString(ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL);
            ZoneId own = offset == null ? zone : ZoneOffset.of(offset.strip());
            return LocalDateTime.parse(written.strip(), WRITTEN).atZone(own).toInstant();
        } catch (DateTimeException noTime) {
            return null;
        }
    }
}
