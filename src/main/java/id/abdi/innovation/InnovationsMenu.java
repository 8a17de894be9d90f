package id.abdi.innovation;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** Innovations in the menu of everybody: real innovation is expected of everyone (R7). */
@Component
class InnovationsMenu implements NavEntry {
    @Override
    public String path() {
        return "/innovations";
    }

    @Override
    public String textKey() {
        return "innovation.nav";
    }

    @Override
    public int order() {
        return 66;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.EMPLOYEE.name());
    }

    @Override
    public Icon icon() {
        return Icon.UP;
    }
}
