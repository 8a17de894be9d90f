package id.abdi.notice;

import java.time.Instant;
import java.util.UUID;

/** A notice as it was told to its person. */
record Told(UUID id, String indonesian, String english, String path, Instant at, boolean read) {}
