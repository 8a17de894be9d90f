package id.abdi.plan;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** The own plan in the menu of everybody in service. */
@Component
class PlansMenu implements NavEntry {
    @Override
    public String path() {
        return "/plans";
    }

    @Override
    public String textKey() {
        return "plan.nav";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.EMPLOYEE.name());
    }

    @Override
    public Icon icon() {
        return Icon.PAGE;
    }
}
