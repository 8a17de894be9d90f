package id.abdi.job;

import java.time.Instant;
import java.util.UUID;

/** One node's right to do a job once; a later claim of another node makes it worthless. */
record Claim(String job, Instant due, UUID node, int attempt) {}
