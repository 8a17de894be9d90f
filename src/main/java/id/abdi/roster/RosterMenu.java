package id.abdi.roster;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

@Component
class RosterMenu implements NavEntry {
    @Override
    public String path() {
        return "/roster";
    }

    @Override
    public String textKey() {
        return "roster.nav";
    }

    @Override
    public int order() {
        return 68;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.EMPLOYEE.name());
    }

    @Override
    public Icon icon() {
        return Icon.CALENDAR;
    }
}
