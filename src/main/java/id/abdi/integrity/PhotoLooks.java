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
import java.util.LinkedHashMap;
import java.util.List;
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

    /** Pictures that are asked for and kept together; each is opened by itself. */
    private static final int AT_ONCE = 100;

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
        List<UUID> unknown = pictures.stream()
                .filter(picture -> !looks.containsKey(picture))
                .distinct()
                .toList();
        for (int from = 0; from < unknown.size(); from += AT_ONCE) {
            Map<UUID, Look> some = reckoned(unknown.subList(from, Math.min(unknown.size(), from + AT_ONCE)));
            sql.insert(some);
            looks.putAll(some);
        }
        return looks;
    }

    private Map<UUID, Look> reckoned(List<UUID> pictures) {
        Map<FileId, StoredFile> found =
                files.find(pictures.stream().map(FileId::new).toList());
        Map<UUID, Look> looks = new LinkedHashMap<>();
        pictures.forEach(picture -> looks.put(picture, reckoned(Optional.ofNullable(found.get(new FileId(picture))))));
        return looks;
    }

    private Look reckoned(Optional<StoredFile> file) {
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
