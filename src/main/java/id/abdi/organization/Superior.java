package id.abdi.organization;

import id.abdi.kernel.EmployeeId;

/**
 * Who reports a person on a date.
 *
 * @param post in whose name they do so
 */
public record Superior(EmployeeId id, Capacity capacity, PostId post) {}
