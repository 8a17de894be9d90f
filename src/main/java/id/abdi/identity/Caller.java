package id.abdi.identity;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.web.Visitor;
import java.util.Set;

/**
 * The person who asks, with the roles of this very request (SEC-4). Every handler takes one as a parameter.
 *
 * @param detail post and unit, as pages show them under the name
 * @param roles as of today; what one could do on another day is asked of the rights table with that date
 */
public record Caller(EmployeeId id, Nip nip, String name, String detail, Set<Role> roles, Via via) implements Visitor {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public String mark() {
        return id.toString();
    }

    @Override
    public boolean has(String role) {
        return roles.stream().anyMatch(held -> held.name().equals(role));
    }

    /** Only the internal id: a caller in a log line says no name and no number (SEC-22). */
    @Override
    public String toString() {
        return id.toString();
    }
}
