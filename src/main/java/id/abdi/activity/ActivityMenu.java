package id.abdi.activity;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** The own day in the menu of everybody in service. */
@Component
class ActivityMenu implements NavEntry {
    @Override
    public String path() {
        return "/activities";
    }

    @Override
    public String textKey() {
        return "activity.nav";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.EMPLOYEE.name());
    }

    @Override
    public Icon icon() {
        return Icon.PENCIL;
    }
}
