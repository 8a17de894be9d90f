package id.abdi.breach;

import id.abdi.kernel.EmployeeId;

/**
 * Somebody in the line above a person, as the law looks at them.
 *
 * @param rank of the post in whose name they act
 * @param acting whether as Plt or Plh
 * @param involved whether they have to do with the breach themselves: then the next higher takes the place (D-9)
 */
public record Official(EmployeeId id, Rank rank, boolean acting, boolean involved) {}
