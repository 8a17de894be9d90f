package id.abdi.attendance;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

@Component
class PresenceMenu implements NavEntry {
    @Override
    public String path() {
        return "/attendance";
    }

    @Override
    public String textKey() {
        return "attendance.presence.nav";
    }

    @Override
    public int order() {
        return 67;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.EMPLOYEE.name());
    }

    @Override
    public Icon icon() {
        return Icon.CLOCK;
    }
}
