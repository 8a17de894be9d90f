package id.abdi.integrity;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.file.FileId;
import id.abdi.file.FileStore;
import id.abdi.file.StoredFile;
import id.abdi.integrity.PhotoLookSql.Look;
import id.abdi.kernel.Refusal;
import id.abdi.signal.PhotoLook;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How stored pictures look: reckoned from the small picture when it is first asked for, and kept. */
@Component
class PhotoLooks {
    private static final Logger LOG = LoggerFactory.getLogger(PhotoLooks.class);

    private final PhotoLookSql sql;
    private final FileStore files;
    private final LocalTimeZone zone;

    PhotoLooks(PhotoLookSql sql, FileStore files, LocalTimeZone zone) {
        this.sql = sql;
        this.files = files;
        this.zone = zone;
    }

    Map<UUID, Look> of(Collection<UUID> pictures) {
        Map<UUID, Look> looks = sql.of(pictures);
        for (UUID picture : pictures) {
            if (!looks.containsKey(picture)) {
                Look look = reckoned(picture);
                sql.insert(picture, look);
                looks.put(picture, look);
            }
        }
        return looks;
    }

    private Look reckoned(UUID picture) {
        Optional<StoredFile> file = files.find(new FileId(picture));
        Instant taken = file.map(StoredFile::takenAt).orElse(null);
        return new Look(
                file.flatMap(this::small).map(PhotoLook::of).orElse(null), taken == null ? null : zone.day(taken));
    }

    private Optional<BufferedImage> small(StoredFile file) {
        try {
            Optional<byte[]> small = files.thumbnail(file);
            return small.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(small.get())));
        } catch (IOException | Refusal unreadable) {
            LOG.warn("The small picture of file {} cannot be read.", file.id().value(), unreadable);
            return Optional.empty();
        }
    }
}
