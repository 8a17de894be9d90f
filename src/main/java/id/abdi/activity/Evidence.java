package id.abdi.activity;

import java.time.Instant;
import java.util.UUID;

/**
 * One piece of evidence of an activity.
 *
 * @param id the id under which it is fetched
 * @param label what people read: the name of the file as given, or the address of the link
 * @param bytes the size of the stored file, 0 for a link
 */
public record Evidence(UUID id, EvidenceKind kind, String label, long bytes, Instant addedAt) {}
