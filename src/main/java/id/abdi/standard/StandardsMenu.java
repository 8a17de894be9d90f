package id.abdi.standard;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** The work standards in the menu of everybody in service. */
@Component
class StandardsMenu implements NavEntry {
    @Override
    public String path() {
        return "/standards";
    }

    @Override
    public String textKey() {
        return "standard.nav";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.EMPLOYEE.name());
    }

    @Override
    public Icon icon() {
        return Icon.RULE;
    }
}
