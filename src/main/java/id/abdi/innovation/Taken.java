package id.abdi.innovation;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.util.UUID;

/**
 * A step with who took it when.
 *
 * @param number its place among all of the innovation, from 1
 * @param id under which evidence of a measure stands
 */
public record Taken(UUID id, int number, Step step, EmployeeId by, Instant at) {}
