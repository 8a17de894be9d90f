package id.abdi.evidence;

import id.abdi.kernel.EmployeeId;
import java.util.UUID;

/**
 * What a piece of evidence proves.
 *
 * @param kind the word of the module that it belongs to: {@code activity}
 * @param owner whose work it is
 */
public record Subject(String kind, UUID id, EmployeeId owner) {}
